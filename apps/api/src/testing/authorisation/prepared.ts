import type { Target } from "./role-table.js";
import type { World } from "./world.js";

/** A request that only its asker can make wrong: valid path, content and version. */
interface Prepared {
  /** What stands for the names in braces of the path. */
  params?: Readonly<Record<string, string>>;
  /** What follows the path, with its question mark. */
  query?: string;
  body?: unknown;
  version?: number;
  /** What a list shows to whoever may see it. */
  shows?: string;
}

/** Makes a request for one cell of the table. */
export type Prepare = (world: World, target: Target) => Prepared | Promise<Prepared>;

/** The records of a row: the asker's own, or those of others. */
export const sideOf = (world: World, target: Target) => (target === "other" ? world.other : world.own);

/** A request that needs nothing. */
export const nothing: Prepare = () => ({});
