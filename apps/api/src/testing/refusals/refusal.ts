import type { Ask } from "../ask.js";
import type { Asker, House } from "../house.js";
import type { Sentence } from "./sentences.js";

/** A request that must be refused. */
export interface Refusal {
  what: string;
  /** Method and path, such as `POST /api/labs`. */
  request: string;
  /** The lab that `:lab` stands for in the path; its present version is sent unless `ask` says otherwise. */
  lab?: string;
  ask?: Ask<Asker>;
  status: number;
  says: Sentence;
  /** What is said of each field, by path. */
  fields?: Readonly<Record<string, Sentence>>;
}

/** A day, and the id of `lab`, that `ask` may name before the house is open. */
export const today = "{today}";
export const labId = "{lab}";

/** The request of a refusal, ready to be sent as the coordinator unless it says otherwise. */
export async function requestOf(house: House, { request, lab, ask = {} }: Refusal) {
  const [method = "", path = ""] = request.split(" ");
  const found = lab === undefined ? null : await house.lab(lab);
  const text = JSON.stringify(ask.body)?.replaceAll(today, house.today).replaceAll(labId, found?.id ?? labId);
  const body: unknown = typeof ask.body === "string" || text === undefined ? ask.body : JSON.parse(text);
  const own: Ask<Asker> = { as: "coordinator", ...(found && method !== "GET" ? { version: found.version } : {}) };
  return { method, path: path.replace(":lab", found?.id ?? ""), ask: { ...own, ...ask, body } };
}
