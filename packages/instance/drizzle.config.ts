import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./dist/schema.libsql.js", out: "./migrations/libsql" });
