import type { IViolation } from "dependency-cruiser";
import { readGraph } from "./read-graph.ts";
import { rules } from "./rules.ts";
import { disagreements, type Table } from "./table.ts";
import { readWorkspace, sourceFiles } from "./workspace.ts";

export interface Inspection {
  readonly members: number;
  /** Source files on disk. */
  readonly files: number;
  /** Of those, how many dependency-cruiser read. */
  readonly read: number;
  /** One line each; empty when the boundaries hold. */
  readonly faults: readonly string[];
}

/** Holds a repository against a table of what may know what. */
export async function inspect(root: string, table: Table, read = readGraph): Promise<Inspection> {
  const members = readWorkspace(root);
  const files = sourceFiles(root, members);
  const graph = await read(root, members, files, rules(members, table));
  const seen = new Set(graph.modules.map(({ source }) => source));
  const unread = files.filter((file) => !seen.has(file));
  return {
    members: members.length,
    files: files.length,
    read: files.length - unread.length,
    faults: [
      ...disagreements(members, table),
      ...(unread.length > 0 ? [`${unread.length} of ${files.length} source files were not read, as ${unread[0]}`] : []),
      ...graph.violations.map(describe),
    ],
  };
}

function describe({ rule, from, to, cycle, via }: IViolation): string {
  const path = (cycle ?? via ?? []).map(({ name }) => name);
  const last = path.at(-1) === to ? [] : [to];
  return `${rule.name}: ${[from, ...path, ...(path.length > 0 && cycle ? [] : last)].join(" → ")}`;
}
