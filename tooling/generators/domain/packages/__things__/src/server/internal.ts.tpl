import type { HasKit, ReadContext, Reader } from "@trama/database";
import { NotFound, type Permissions, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { __things__Config } from "../config.js";
import { __thing__Permissions } from "../permissions.js";
import type { __Thing__, __Thing__Id } from "../__thing__.js";
import { __thing__Tables } from "./tables.js";

/** The row of one of them, or NotFound. */
export async function rowOf(at: HasKit & { db: Reader }, id: __Thing__Id) {
  const { __thing__ } = __thing__Tables(at);
  const [row] = await at.db.select().from(__thing__).where(eq(__thing__.id, id));
  if (!row) throw new NotFound();
  return row;
}

/** A row as its reader sees it, with what they may do. */
export function view(may: Permissions, row: Omit<__Thing__, "may">): __Thing__ {
  return { ...row, may: Object.keys(__thing__Permissions).filter((verb) => may.mayOn(verb, row)) };
}

/** Refuses a name that is longer than the territory allows. */
export function checkName({ config }: ReadContext, name: string): void {
  const limit = config.section(__things__Config).nameLength;
  if (name.length > limit)
    throw new RuleBroken("kernel:error.invalid", {}, [
      { path: ["name"], code: "__things__:issue.nameTooLong", params: { limit } },
    ]);
}
