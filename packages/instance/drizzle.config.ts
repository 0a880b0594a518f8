import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./drizzle/libsql.cjs", out: "./migrations/libsql" });
