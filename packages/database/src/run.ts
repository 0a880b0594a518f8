import {
  type Actor,
  actorId,
  type Clock,
  type Configuration,
  dayIn,
  fieldIssues,
  InvalidInput,
  instantOf,
  Permissions,
  type PermissionTable,
  type RecordRef,
} from "@trama/kernel";
import type { z } from "zod";
import { appendAudit } from "./audit.js";
import type { Database, Writer } from "./database.js";
import { aloneWith, answeredBefore, intentionOf, keepAnswer } from "./idempotency.js";
import type { HasKit } from "./kit.js";
import { unstorable } from "./storable.js";
import type { ReadContext, Verb, WriteContext } from "./verb.js";

/** A write verb that left no trace in the audit trail. A mistake of the program, never of its user. */
export class UnrecordedChange extends Error {
  override readonly name = "UnrecordedChange";
  constructor(verb: string) {
    super(`The verb ${verb} changed data without recording it.`);
  }
}

interface InForce {
  config: Configuration;
  timeZone: string;
}

/** What `run` needs of the instance around it. */
export interface Surroundings {
  database: Database;
  permissions: PermissionTable;
  clock: Clock;
  /** The configuration in force and the territory's time zone, asked anew for each run. */
  inForce: () => InForce | Promise<InForce>;
  /** Keeps what is derived from the records that a verb changed, in the same transaction. */
  follow?: (at: HasKit & { db: Writer }, changed: readonly RecordRef[]) => Promise<void>;
}

/** Runs verbs as one actor: the only door to the data. */
export type Run = <S extends z.ZodType, V>(
  verb: Verb<"read", S, V> | Verb<"write", S, V>,
  input: z.input<S>,
) => Promise<V>;

function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InvalidInput(fieldIssues(parsed.error, input));
  const issues = unstorable(parsed.data);
  if (issues.length > 0) throw new InvalidInput(issues);
  return parsed.data;
}

/** What the actor says of one request. */
export interface RunOptions {
  /**
   * The sender's own name for this request. The same request under the same key is done once: sent again, it gets what
   * was answered the first time. Throws `IdempotencyKeyReused` for another request, `IdempotencyKeyInUse` meanwhile.
   */
  idempotencyKey?: string | undefined;
}

/** The door for one actor: parse, look the key up, open the one write transaction where needed, call, record, commit. */
export function runAs(
  actor: Actor,
  { database, permissions, clock, inForce, follow }: Surroundings,
  { idempotencyKey }: RunOptions = {},
): Run {
  const may = new Permissions(actor, permissions);
  const isWrite = <S extends z.ZodType, V>(
    verb: Verb<"read", S, V> | Verb<"write", S, V>,
  ): verb is Verb<"write", S, V> => verb.mode === "write";

  return async (verb, input) => {
    const data = parse(verb.input, input);
    const { config, timeZone } = await inForce();
    const now = clock.now();
    const common = { actor, may, config, kit: database.kit, now: instantOf(now), today: dayIn(timeZone, now) };
    if (!isWrite(verb)) {
      let asItBegan: Promise<number | null> | undefined;
      const state = () => (asItBegan ??= database.state());
      const ctx: ReadContext = { ...common, db: database.read, state };
      return await verb(ctx, data);
    }
    const change = async (db: Writer) => {
      const { view, changed } = await changing(verb, { ...common, db }, data);
      await follow?.({ kit: database.kit, db }, changed);
      return view;
    };
    if (idempotencyKey === undefined) return await database.write(change);
    const intention = intentionOf(actor, idempotencyKey, [verb.verb, data]);
    return await aloneWith(database, intention, () =>
      database.write(async (db) => {
        const at = { ...common, db };
        const before = await answeredBefore(at, intention);
        if (before) return before.view as Awaited<ReturnType<typeof change>>;
        const view = await change(db);
        await keepAnswer(at, intention, view);
        return view;
      }),
    );
  };
}

/** Calls a verb that writes, and refuses a change that it left unrecorded; says which records it changed. */
async function changing<S extends z.ZodType, V>(
  verb: Verb<"write", S, V>,
  common: Omit<WriteContext, "record">,
  data: z.output<S>,
): Promise<{ view: V; changed: RecordRef[] }> {
  const changed: RecordRef[] = [];
  const ctx: WriteContext = {
    ...common,
    async record(change) {
      changed.push(change.ref);
      await appendAudit(ctx, { at: ctx.now, actor: actorId(ctx.actor), verb: verb.verb, change });
    },
  };
  const view = await verb(ctx, data);
  if (changed.length === 0) throw new UnrecordedChange(verb.verb);
  return { view, changed };
}
