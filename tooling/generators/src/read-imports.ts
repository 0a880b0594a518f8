import { type Member, readGraph, sourceFiles } from "@trama/boundaries";
import type { Imports } from "./draw-map.ts";

/** Which members import which, tests and fixtures aside: what the sources say, not the package.json. */
export async function readImports(root: string, members: readonly Member[]): Promise<Imports> {
  const files = sourceFiles(root, members).filter((file) => !/\.test\.tsx?$|\/src\/(?:fixtures|testing)\//.test(file));
  const { modules } = await readGraph(root, members, files, []);
  const imports = new Map(members.map(({ name }) => [name, new Set<string>()]));
  for (const { source, dependencies } of modules) {
    const from = owner(source, members);
    for (const { resolved } of dependencies) {
      const to = owner(resolved, members);
      if (from !== undefined && to !== undefined && from !== to) imports.get(from)?.add(to);
    }
  }
  return imports;
}

function owner(file: string, members: readonly Member[]): string | undefined {
  return members.find(({ folder }) => file.startsWith(`${folder}/`))?.name;
}
