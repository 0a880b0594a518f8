import { join } from "node:path";
import {
  cruise,
  getAvailableTranspilers,
  type IForbiddenRuleType,
  type IModule,
  type IViolation,
} from "dependency-cruiser";
import { type Member, specifier } from "./workspace.ts";

/** The modules read, each with its imports, and the violations of the rules. */
export interface Graph {
  readonly modules: readonly IModule[];
  readonly violations: readonly IViolation[];
}

/**
 * Reads the imports of `files`, resolving `@trama/*` to sources by the doors of each package.json, and nothing else:
 * a path past a door stays unresolved.
 *
 * @throws Error when the TypeScript beside dependency-cruiser is one it cannot read with.
 */
export async function readGraph(
  root: string,
  members: readonly Member[],
  files: readonly string[],
  forbidden: readonly IForbiddenRuleType[],
): Promise<Graph> {
  const typescript = getAvailableTranspilers().find(({ name }) => name === "typescript");
  if (!typescript?.available)
    throw new Error(`dependency-cruiser found no TypeScript ${typescript?.version ?? ""} to read with`);
  if (files.length === 0) return { modules: [], violations: [] };
  const { output } = await cruise(
    [...files],
    {
      baseDir: root,
      ruleSet: { forbidden: [...forbidden] },
      validate: true,
      doNotFollow: { path: "node_modules" },
      tsPreCompilationDeps: true,
    },
    {
      alias: Object.fromEntries(
        members.flatMap((member) =>
          [...member.doors].map(([door, source]) => [`${specifier(member, door)}$`, join(root, source)]),
        ),
      ),
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js"],
      extensionAlias: { ".js": [".ts", ".tsx", ".js"] },
    },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text instead of a graph");
  return { modules: output.modules, violations: output.summary.violations };
}
