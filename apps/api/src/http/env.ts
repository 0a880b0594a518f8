import type { BlockList } from "node:net";
import type { Instance } from "@trama/instance";
import type { Actor, Id, Permissions } from "@trama/kernel";
import type { Logger } from "pino";

/** What the host of an instance decides, and requests need. */
export interface Host {
  /** Whose word about their callers is believed. */
  proxies: BlockList;
  /** How mail leaves. */
  mail: "smtp" | "folder" | "not";
}

/** What every request carries. */
export interface Env {
  Variables: {
    instance: Instance;
    log: Logger;
    host: Host;
    requestId: string;
    actor: Actor;
    /** Who is signed in but must set up a second factor first: until then they are nobody here. */
    factorFirst: { name: string } | null;
    /** The session that asks; null without one. */
    sessionId: Id<"accountSession"> | null;
    may: Permissions;
    run: ReturnType<Instance["run"]>;
  };
}
