import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Loads drizzle-orm in a process of its own, and counts for how many of its modules Node looks into its package. */
function lookups(first: string): number {
  const program = `
    import { registerHooks } from "node:module";
    let asked = 0;
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier.startsWith(".") && context.parentURL?.includes("/drizzle-orm/")) asked += 1;
        return next(specifier, context);
      },
    });
    ${first}
    const { sqliteTable, text } = await import("drizzle-orm/sqlite-core");
    if (!sqliteTable("lab", { name: text() }).name) throw new Error("drizzle-orm does not work");
    console.log(asked);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: import.meta.dirname }),
  );
}

test("no module of drizzle-orm makes Node read its list of exports", () => {
  expect(lookups("")).toBeGreaterThan(100);
  expect(lookups(`await import("@trama/instance/quick-imports");`)).toBe(0);
});
