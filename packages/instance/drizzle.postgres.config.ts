import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./drizzle/postgres.cjs", out: "./migrations/postgres" });
