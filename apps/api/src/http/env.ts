import type { Instance } from "@trama/instance";
import type { Actor, Permissions } from "@trama/kernel";
import type { Logger } from "pino";

/** What every request carries. */
export interface Env {
  Variables: {
    instance: Instance;
    log: Logger;
    requestId: string;
    actor: Actor;
    may: Permissions;
    run: ReturnType<Instance["run"]>;
  };
}
