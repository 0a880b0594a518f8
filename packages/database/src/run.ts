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
} from "@trama/kernel";
import type { z } from "zod";
import { appendAudit } from "./audit.js";
import type { Database } from "./database.js";
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

/** The door for one actor: parse, open the one write transaction where needed, call, record, commit. */
export function runAs(actor: Actor, { database, permissions, clock, inForce }: Surroundings): Run {
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
      const ctx: ReadContext = { ...common, db: database.read };
      return await verb(ctx, data);
    }
    return await database.write(async (db) => {
      let recorded = 0;
      const ctx: WriteContext = {
        ...common,
        db,
        async record(change) {
          recorded += 1;
          await appendAudit(ctx, { at: ctx.now, actor: actorId(actor), verb: verb.verb, change });
        },
      };
      const view = await verb(ctx, data);
      if (recorded === 0) throw new UnrecordedChange(verb.verb);
      return view;
    });
  };
}
