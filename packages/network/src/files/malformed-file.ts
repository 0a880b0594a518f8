import type { GraphProblem } from "../graph/problems.js";
import { messages as en } from "../messages.en.js";
import type { messages as it } from "../messages.it.js";
import { filled, type Params } from "../say.js";

/** Why a file cannot be read: something in its form, or in the network that it describes. */
export type FileFault =
  | Exclude<
      keyof typeof it extends infer Key ? (Key extends `file.${infer Fault}` ? Fault : never) : never,
      "line" | "tableLine"
    >
  | GraphProblem["code"];

/** Where the fault is: a line from 1, and the table where there are two. */
export interface FilePlace {
  readonly line: number;
  readonly table?: string;
}

/** The file cannot be read: on which line, and why. */
export class MalformedFile extends Error {
  override readonly name = "MalformedFile";
  /** Key of the sentence in `networkCatalogue`; `issues` has the one of the reason. */
  readonly code = "network:error.malformedFile";
  readonly line: number;
  readonly table: string | undefined;
  constructor(
    place: FilePlace,
    readonly reason: FileFault,
    readonly params: Params = {},
  ) {
    super(malformedText(en, place, reason, params));
    this.line = place.line;
    this.table = place.table;
  }
  /** The same as a place and a message key. */
  get issues() {
    const path = [...(this.table === undefined ? [] : [this.table]), "line", this.line];
    return [{ path, code: `network:${faultKey(this.reason)}`, params: { ...this.params } }];
  }
}

/** The sentence of a fault: `Line 3: …`. */
export function malformedText(
  messages: Readonly<Record<keyof typeof it, string>>,
  { line, table }: FilePlace,
  reason: FileFault,
  params: Params,
): string {
  const where =
    table === undefined ? filled(messages["file.line"], { line }) : filled(messages["file.tableLine"], { line, table });
  return `${where}: ${filled(messages[faultKey(reason)], params)}`;
}

function faultKey(reason: FileFault): keyof typeof it {
  const ofFile: string = `file.${reason}`;
  return isKey(ofFile) ? ofFile : (`problem.${reason}` as keyof typeof it);
}

function isKey(key: string): key is keyof typeof it {
  return Object.hasOwn(en, key);
}
