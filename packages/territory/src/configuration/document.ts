import { type ConfigSection, type Configuration, type FieldIssue, fieldIssues } from "@trama/kernel";
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, stringify, visit } from "yaml";
import type { z } from "zod";

/** The format of the document, raised when its meaning changes. */
export const documentFormat = "trama/1";

/** One thing wrong with a configuration document, with the place in the file where it stands. */
export interface DocumentProblem extends FieldIssue {
  line: number;
  column: number;
}

/** A configuration or records document that cannot be used, with every reason found. */
export class DocumentRefused extends Error {
  override readonly name = "DocumentRefused";
  constructor(
    readonly file: string,
    readonly problems: readonly DocumentProblem[],
  ) {
    super(
      problems.map(({ path, line, column, code }) => `${file}:${line}:${column} ${path.join(".")} ${code}`).join("\n"),
    );
  }
}

/** Finds where in the text a path stands; for a missing field, the place of what should hold it. */
function placeOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): { line: number; column: number } {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (pair && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** What makes a text unreadable: errors of syntax, and references, which a few bytes could turn into gigabytes. */
function unreadable(document: Document.Parsed, lines: LineCounter): DocumentProblem[] {
  const at = (offset: number, code: string, params: Record<string, unknown>): DocumentProblem => {
    const { line, col } = lines.linePos(offset);
    return { path: [], code, params, line, column: col };
  };
  const problems = document.errors.map(({ pos, message }) =>
    at(pos[0], "territory:issue.yaml", { reason: message.split("\n")[0] ?? "" }),
  );
  visit(document, {
    Alias(_key, { source, range }) {
      problems.push(at(range?.[0] ?? 0, "territory:issue.alias", { name: source }));
    },
  });
  return problems;
}

/** Reads a YAML text against a schema. Every problem names its field, its reason, its line and column. */
export function parseYaml<S extends z.ZodType>(text: string, schema: S, file: string): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = unreadable(document, lines);
  if (problems.length > 0) throw new DocumentRefused(file, problems);
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issues = fieldIssues(parsed.error, data);
  throw new DocumentRefused(
    file,
    issues.map((issue) => ({ ...issue, ...placeOf(document, lines, issue.path) })),
  );
}

/** Where in a YAML text the issues of its document stand. */
export function problemsIn(text: string, issues: readonly FieldIssue[]): DocumentProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return issues.map((issue) => ({ ...issue, ...placeOf(document, lines, issue.path) }));
}

/** The one way a document is written: the schema's key order, no comments, two spaces, long lines whole. */
export function canonicalYaml(document: unknown): string {
  return stringify(document, { lineWidth: 0, indent: 2, defaultKeyType: "PLAIN", aliasDuplicateObjects: false });
}

/** The configuration as verbs see it. */
export function configurationOf(document: Readonly<Record<string, unknown>>): Configuration {
  return {
    section<N extends string, S extends z.ZodType>({ name }: ConfigSection<N, S>): z.output<S> {
      return document[name] as z.output<S>;
    },
  };
}
