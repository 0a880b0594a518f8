import type { Actor, Configuration, Instant, LocalDate, Permissions } from "@trama/kernel";
import type { z } from "zod";
import type { Change } from "./audit.js";
import type { Reader, Writer } from "./database.js";
import type { HasKit } from "./kit.js";

/** What a verb knows while it reads. */
export interface ReadContext extends HasKit {
  actor: Actor;
  /** What the actor may do, from the role table. */
  may: Permissions;
  now: Instant;
  /** Today in the territory's time zone. */
  today: LocalDate;
  config: Configuration;
  db: Reader;
  /** The state of the data as this verb began, as `Database.state` tells it. A verb that writes has none. */
  state?: () => Promise<number | null>;
}

/** What a verb knows while it writes. Every change is recorded, or `run` refuses to commit. */
export interface WriteContext extends ReadContext {
  db: Writer;
  /** Writes one change into the audit trail. */
  record(change: Change): Promise<void>;
}

type Mode = "read" | "write";
type ContextOf<M extends Mode> = M extends "write" ? WriteContext : ReadContext;

/** One thing that can be asked of the instance: a function with its name and the schema of its input. */
export interface Verb<M extends Mode = Mode, S extends z.ZodType = z.ZodType, V = unknown> {
  (ctx: ContextOf<M>, input: z.output<S>): Promise<V>;
  readonly verb: string;
  readonly mode: M;
  readonly input: S;
}

/** A verb that only looks. It runs on the reader. */
export function readVerb<S extends z.ZodType, V>(
  verb: string,
  input: S,
  look: (ctx: ReadContext, input: z.output<S>) => Promise<V>,
): Verb<"read", S, V> {
  return Object.assign((ctx: ReadContext, given: z.output<S>) => look(ctx, given), {
    verb,
    input,
    mode: "read" as const,
  });
}

/** A verb that changes something. It runs in the one write transaction. */
export function writeVerb<S extends z.ZodType, V>(
  verb: string,
  input: S,
  change: (ctx: WriteContext, input: z.output<S>) => Promise<V>,
): Verb<"write", S, V> {
  return Object.assign((ctx: WriteContext, given: z.output<S>) => change(ctx, given), {
    verb,
    input,
    mode: "write" as const,
  });
}
