import { AsyncLocalStorage } from "node:async_hooks";

/** A write was asked for inside another write: it would wait for itself for ever. */
export class NestedWrite extends Error {
  override readonly name = "NestedWrite";
  constructor() {
    super("A write was started inside another write; use the context of the one under way.");
  }
}

/** One turn after the other, first come first served. */
export interface Queue {
  /** Does `work` alone, in its turn. Inside a turn another is refused with {@link NestedWrite}. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** When all that was asked for is done. */
  idle(): Promise<void>;
}

/** The queue of one database's writes. */
export function writeQueue(): Queue {
  const writing = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn(work) {
      if (writing.getStore()) return Promise.reject(new NestedWrite());
      const turn = last.then(() => writing.run(true, work));
      last = turn.catch(() => undefined);
      return turn;
    },
    async idle() {
      await last;
    },
  };
}
