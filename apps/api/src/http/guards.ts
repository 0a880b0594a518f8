import { type Instance, permissions, sessionOf, trustedOrigins } from "@trama/instance";
import { NotFound, Permissions, publicActor, Unauthenticated } from "@trama/kernel";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Env } from "./env.js";
import { idempotencyKey } from "./idempotency.js";
import { RequestRefused } from "./problem.js";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);
const carriesContent = new Set(["POST", "PUT", "PATCH"]);
const json = /^application\/json\s*(?:;|$)/i;
const megabyte = 1024 * 1024;

/** JSON of one megabyte at most. The rest of a longer one is left unread, so its connection cannot be used again. */
export const limitBody: MiddlewareHandler<Env> = bodyLimit({
  maxSize: megabyte,
  onError: (c) => {
    c.header("connection", "close");
    throw new RequestRefused(413, "kernel:error.tooLarge", { limit: "1 MB" });
  },
});

/** A change is accepted only from our own pages: a browser always says where a request comes from. */
export function refuseForged(instance: Instance): MiddlewareHandler<Env> {
  const trusted = new Set(trustedOrigins(instance.url));
  return async (c, next) => {
    if (!safe.has(c.req.method)) {
      const origin = c.req.header("origin");
      const site = c.req.header("sec-fetch-site");
      const foreign = origin !== undefined && !trusted.has(origin);
      if (foreign || (site !== undefined && site !== "same-origin" && site !== "none")) {
        throw new RequestRefused(403, "kernel:error.forgedOrigin");
      }
    }
    await next();
  };
}

/** Content that is not JSON is refused before it is read. */
export const onlyJson: MiddlewareHandler<Env> = async (c, next) => {
  if (carriesContent.has(c.req.method) && !json.test(c.req.header("content-type") ?? "")) {
    throw new RequestRefused(415, "kernel:error.notJson");
  }
  await next();
};

/** Finds out who asks, anew for each request: a revoked session or role ends with the request before. */
export function identify(instance: Instance): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = await sessionOf(instance.auth, c.req.raw.headers);
    const holder = session ? await instance.actorOf(session) : publicActor;
    const lacking = session !== null && instance.lacksSecondFactor(session, holder);
    const actor = lacking ? publicActor : holder;
    for (const cookie of session?.cookies ?? []) c.header("set-cookie", cookie, { append: true });
    c.set("actor", actor);
    c.set("factorFirst", lacking ? { name: session.name } : null);
    c.set("sessionId", lacking ? null : (session?.sessionId ?? null));
    c.set("may", new Permissions(actor, permissions));
    c.set("run", instance.run(actor, { idempotencyKey: idempotencyKey(c) }));
    await next();
  };
}

/** Lets through who may use the verb on some record: 401 without a session, 404 without the permission. */
export function allow(verbs: readonly string[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.var.factorFirst) throw new RequestRefused(403, "directory:signIn.factorFirst");
    if (!verbs.some((verb) => c.var.may.may(verb)))
      throw c.var.actor.kind === "public" ? new Unauthenticated() : new NotFound();
    await next();
  };
}
