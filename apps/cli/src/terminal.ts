import { sayIn, speechOf } from "@trama/instance/browser";
import type { Say } from "@trama/kernel";
import { resolveWords } from "@trama/territory";
import { cliCatalogue } from "./catalogue.js";
import type { Settings } from "./env.js";

/** Where a command speaks: plain lines, in the language of the terminal. */
export interface Terminal {
  say: Say;
  print: (key: string, params?: Record<string, unknown>) => void;
  /** Says what went wrong, apart from what the command gives: that may be on its way to a file. */
  complain: (key: string, params?: Record<string, unknown>) => void;
  /** The same, with a sentence that is ready. */
  complainOf: (sentence: string) => void;
  write: (text: string) => void;
}

/** Where a command writes: what it gives, and apart from that what went wrong. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** A command that ends with a sentence and a failure. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export function terminalOf({ language }: Pick<Settings, "language">, { out, err }: Output): Terminal {
  const say = sayIn(speechOf(resolveWords(), [cliCatalogue]), language);
  return {
    say,
    print: (key, params) => out(`${say(`cli:${key}`, params)}\n`),
    complain: (key, params) => err(`${say(`cli:${key}`, params)}\n`),
    complainOf: (sentence) => err(`${sentence}\n`),
    write: out,
  };
}
