import type { Source } from "./sources.js";

/** The words that one package or app says, as its files write them. */
export interface Vocabulary {
  namespace: string;
  it: ReadonlySet<string>;
  en: ReadonlySet<string>;
}

const isMessages = (file: string) => /\/messages\.(?:it|en)\.ts$/.test(file);
const memberOf = (file: string) => file.split("/")[1] ?? "";

/** The words of every package and app; an app's features share one namespace. */
export function vocabulariesIn(sources: readonly Source[]): Vocabulary[] {
  const files = sources.filter(({ file }) => isMessages(file));
  const keys = (namespace: string, language: string) =>
    new Set(
      files
        .filter(({ file }) => memberOf(file) === namespace && file.endsWith(`.${language}.ts`))
        .flatMap(({ text }) =>
          [...text.matchAll(/^ {2}(?:"([^"]+)"|(\w+)):/gm)].map(([, quoted, bare]) => quoted ?? bare ?? ""),
        ),
    );
  return [...new Set(files.map(({ file }) => memberOf(file)))].map((namespace) => ({
    namespace,
    it: keys(namespace, "it"),
    en: keys(namespace, "en"),
  }));
}

/** Plural forms are said by the key without their ending. */
export const said = (key: string) => key.replace(/_(?:one|other|many|zero|two|few)$/, "");

/** A key that some source says, whole or up to where it is put together. */
export interface Mention {
  file: string;
  namespace: string;
  key: string;
  whole: boolean;
}

/** Every place where a source names a word: `"labs:one"`, or `labs:phase.` and something. */
export function mentionsIn(sources: readonly Source[], namespaces: readonly string[]): Mention[] {
  const pattern = new RegExp(`["'\`](${namespaces.join("|")}):([A-Za-z][\\w.-]*)(["'\`]|\\$\\{)`, "g");
  return sources
    .filter(({ file }) => !isMessages(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(pattern)].map(([, namespace = "", key = "", end]) => ({
        file,
        namespace,
        key,
        whole: end !== "${" && !key.endsWith("."),
      })),
    );
}

/** The texts in quotes of the sources: what the rest of a key put together must be found among. */
export function literalsIn(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources
      .filter(({ file }) => !isMessages(file))
      .flatMap(({ text }) =>
        [...text.matchAll(/["'`]([\w.-]+|[=~<>])["'`]|^\s*(\w+):|\.literal\((-?\d+)\)/gm)].map(
          ([, quoted, name, number]) => quoted ?? name ?? number ?? "",
        ),
      ),
  );
}
