import type { Context } from "hono";
import type { Env } from "./env.js";
import { RequestRefused } from "./problem.js";

/** The entity tag of a record's version. */
export const etag = (version: number) => `"${version}"`;

/** The version that a change is about, from `If-Match`. A tag that is not ours is simply stale. */
export function ifMatch(c: Context<Env>): number {
  const header = c.req.header("if-match");
  if (header === undefined) throw new RequestRefused(428, "kernel:error.missingVersion");
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new RequestRefused(412, "kernel:error.staleVersion");
  return Number(version);
}
