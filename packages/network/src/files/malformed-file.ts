/** Why a file cannot be read; each reason has a sentence in every language. */
export const fileFaults = [
  "empty",
  "markup",
  "entity",
  "textOutside",
  "unfinished",
  "wrongEnd",
  "tooDeep",
  "documentType",
  "notGraphml",
  "notGexf",
  "missing",
  "unknownKey",
  "badNumber",
  "badValue",
  "quotes",
  "columns",
  "network",
] as const;

export type FileFault = (typeof fileFaults)[number];

/** The file cannot be read: on which line (from 1), why, and the piece of it concerned. */
export class MalformedFile extends Error {
  override readonly name = "MalformedFile";
  constructor(
    readonly line: number,
    readonly reason: FileFault,
    readonly detail: string,
  ) {
    super(`line ${line}, ${reason}${detail === "" ? "" : `: ${detail.slice(0, 200)}`}`);
  }
}
