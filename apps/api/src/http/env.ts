import type { Instance } from "@trama/instance";
import type { Actor, Id, Permissions } from "@trama/kernel";
import type { Logger } from "pino";

/** What every request carries. */
export interface Env {
  Variables: {
    instance: Instance;
    log: Logger;
    requestId: string;
    actor: Actor;
    /** The session that asks; null without one. */
    sessionId: Id<"accountSession"> | null;
    may: Permissions;
    run: ReturnType<Instance["run"]>;
  };
}
