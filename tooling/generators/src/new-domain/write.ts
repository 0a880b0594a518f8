import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BadName, type Names, named } from "./names.ts";
import { dependents, freeKey, placesFile, wire, wirings } from "./wiring.ts";

const templates = resolve(import.meta.dirname, "../../domain");
const ending = ".tpl";

/** The files of a new domain's own: path in the repository and content. */
function ownFiles(names: Names): Map<string, string> {
  const found = readdirSync(templates, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(ending));
  return new Map(
    found.map((path) => [
      named(path.slice(0, -ending.length), names),
      named(readFileSync(join(templates, path), "utf8"), names),
    ]),
  );
}

function withDependency(manifest: string, name: string): string {
  const content = JSON.parse(manifest) as { dependencies: Record<string, string> };
  const all = Object.entries({ ...content.dependencies, [name]: "workspace:*" });
  const dependencies = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...content, dependencies }, null, 2)}\n`;
}

/** The numbers of a Markdown list, counted anew. */
function renumbered(text: string): string {
  let number = 0;
  return text.replace(/^\d+\. /gm, () => {
    number += 1;
    return `${number}. `;
  });
}

/**
 * Writes a new domain into the repository at `root`: its package, route and screens, and its name wherever the house
 * must know it. Everything is prepared before anything is written. Returns the paths written.
 *
 * @throws {BadName} when the name is taken; {@link MissingPlace} when a source has changed its form.
 */
export function writeDomain(root: string, names: Names): string[] {
  const files = ownFiles(names);
  for (const path of files.keys())
    if (existsSync(join(root, path))) throw new BadName(`${names.things}: ${path} exists already`);
  const change = (path: string, edit: (text: string) => string) =>
    files.set(path, edit(files.get(path) ?? readFileSync(join(root, path), "utf8")));
  const key = freeKey(readFileSync(join(root, placesFile), "utf8"), names.cose);
  for (const wiring of wirings) change(wiring.file, (text) => named(wire(text, wiring), names).replace("__key__", key));
  for (const member of dependents)
    change(`${member}/package.json`, (text) => withDependency(text, `@trama/${names.things}`));
  change("packages/README.md", renumbered);
  const presets = "packages/territory/presets";
  for (const file of readdirSync(join(root, presets)))
    if (/^[^.]+\.yaml$/.test(file))
      change(`${presets}/${file}`, (text) => `${text}${names.things}:\n  nameLength: 80\n`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...files.keys()];
}
