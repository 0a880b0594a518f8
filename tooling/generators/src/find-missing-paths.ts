import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A place in a document that names a file or folder which is not there. */
export interface MissingPath {
  readonly document: string;
  readonly line: number;
  readonly path: string;
}

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/**/*.md",
  "packages/README.md",
  "packages/*/README.md",
  "apps/*/README.md",
  "tooling/**/README.md",
];
const topFolders = /^(?:apps|packages|tooling|docs|\.ci|\.github)\//;
const ownFolders = /^(?:src|presets|migrations|\.\.)\//;
const sourceFile = /^[\w.-]+\.(?:ts|tsx|mjs)$/;
const madeByTools = /(?:^|\/)(?:node_modules|dist|\.turbo|\.test)(?:\/|$)/;

/** The documents whose paths are checked, relative to the repository. */
export function checkedDocuments(root: string): string[] {
  return glob(root, documents)
    .filter((path) => !path.includes("node_modules/"))
    .sort();
}

/**
 * The paths that a document writes in backticks, or links to, and that are not in the repository. A path may hold
 * `*`, `{a,b}`, `…` and names in capitals or angle brackets, which stand for anything; a path that begins at no known
 * folder is prose, and one that tools make (`dist`) is not looked for.
 */
export function findMissingPaths(root: string, document: string): MissingPath[] {
  return readFileSync(join(root, document), "utf8")
    .split("\n")
    .flatMap((text, index) =>
      [...spans(text), ...links(text)]
        .filter((path) => !madeByTools.test(path))
        .filter((path) => !places(path, dirname(document)).some((pattern) => exists(root, pattern)))
        .map((path) => ({ document, line: index + 1, path })),
    );
}

function spans(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, span = ""]) => span.replace(/[:#][\dL-]+$/, ""))
    .filter((span) => topFolders.test(span) || ownFolders.test(span) || sourceFile.test(span));
}

function links(text: string): string[] {
  return [...text.replaceAll(/`[^`]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
    .map((target) => `./${target}`);
}

/** Where a written path may be: from the root, from the document's folder, or, for a bare file name, anywhere below. */
function places(path: string, folder: string): string[] {
  const pattern = path.replaceAll(/<[^>/]+>|…|\b[A-Z][A-Z_]+\b(?!\.md)/g, "*").replace(/\/$/, "");
  if (topFolders.test(path)) return [pattern];
  if (ownFolders.test(path) || path.startsWith("./")) return [join(folder, pattern)];
  return [join(folder, "**", pattern), join("*", "*", "**", pattern)];
}

function exists(root: string, pattern: string): boolean {
  return glob(root, [pattern]).length > 0;
}

function glob(root: string, patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: root, exclude: ["**/node_modules/**", "**/dist/**"] });
}
