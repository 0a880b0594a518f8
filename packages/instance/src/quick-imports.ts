import { registerHooks } from "node:module";

/** What drizzle-orm's modules are, by the name they are asked for and the package that asks. */
const known = new Map<string, string>();

/**
 * Loaded before anything else, it lets a process start in half the time and memory. For each import of a module Node
 * parses the package's list of exports again, and drizzle-orm's is 130 kB long: its own modules are told apart without
 * it, and the same name from the same package is looked up once.
 */
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = "" } = context;
    if (specifier.startsWith(".")) {
      if (!specifier.endsWith(".js") || !parentURL.includes("/node_modules/drizzle-orm/"))
        return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, format: "module", shortCircuit: true };
    }
    if (specifier !== "drizzle-orm" && !specifier.startsWith("drizzle-orm/")) return next(specifier, context);
    const asked = `${specifier} ${parentURL.replace(/\/(?:dist|src)\/.*$/, "/")}`;
    const url = known.get(asked);
    if (url !== undefined) return { url, format: "module", shortCircuit: true };
    const resolved = next(specifier, context);
    if (resolved.format === "module") known.set(asked, resolved.url);
    return resolved;
  },
});
