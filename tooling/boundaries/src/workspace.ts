import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package or app of the repository, and the source file behind each door its package.json opens. */
export interface Member {
  readonly name: string;
  readonly kind: "package" | "app";
  /** Relative to the repository, as `packages/labs`. */
  readonly folder: string;
  readonly description: string;
  /** By export path, as `./server` → `packages/labs/src/server/index.ts`. */
  readonly doors: ReadonlyMap<string, string>;
  /** Names of the members its package.json declares. */
  readonly declared: readonly string[];
}

interface Manifest {
  readonly description?: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const scope = "@trama/";

/** Every package and app on disk, in alphabetical order, packages first. */
export function readWorkspace(root: string): Member[] {
  return [...readMembers(root, "packages", "package"), ...readMembers(root, "apps", "app")];
}

/** Every TypeScript file under the members' `src`, relative to the repository, in alphabetical order. */
export function sourceFiles(root: string, members: readonly Member[]): string[] {
  return members.flatMap(({ folder }) => {
    const src = `${folder}/src`;
    if (!existsSync(join(root, src))) return [];
    return readdirSync(join(root, src), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${src}/${file}`)
      .sort();
  });
}

/** The specifier other members write, as `@trama/labs/server`. */
export function specifier(member: Member, door: string): string {
  return scope + member.name + door.slice(1);
}

function readMembers(root: string, parent: string, kind: Member["kind"]): Member[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent))
    .filter((name) => existsSync(join(root, parent, name, "package.json")))
    .sort()
    .map((name) => readMember(root, `${parent}/${name}`, name, kind));
}

function readMember(root: string, folder: string, name: string, kind: Member["kind"]): Member {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
  const doors = new Map<string, string>();
  for (const [door, target] of Object.entries(manifest.exports ?? {})) {
    const built = typeof target === "string" ? target : target.default;
    if (built?.startsWith("./dist/")) doors.set(door, sourceOf(root, folder, built));
  }
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((dependency) => dependency.startsWith(scope))
    .map((dependency) => dependency.slice(scope.length));
  return { name, kind, folder, description: manifest.description ?? "", doors, declared };
}

function sourceOf(root: string, folder: string, built: string): string {
  const stem = `${folder}/src/${built.slice("./dist/".length).replace(/\.js$/, "")}`;
  return existsSync(join(root, `${stem}.tsx`)) ? `${stem}.tsx` : `${stem}.ts`;
}
