import { createRoute, z } from "@hono/zod-openapi";
import { AccountId, AccountView, SessionId, SessionSummary } from "@trama/directory";
import { accessLink, verbs } from "@trama/instance";
import { Instant } from "@trama/kernel";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router } from "../http/router.js";

/** A change that says nothing but whom it is about. */
const empty = { body: body(z.strictObject({})) };
const one = { params: z.object({ id: AccountId }), ...empty };
const account = { 200: answers(AccountView, "L'accesso"), ...refusals.create };

/** A link to hand over: it is shown this once and kept nowhere. */
const GrantedLink = z.object({ name: z.string(), link: z.string(), expiresAt: Instant }).meta({ id: "GrantedLink" });

const accounts = {
  list: createRoute({
    method: "get",
    path: "/accounts",
    operationId: "listAccounts",
    tags: ["accounts"],
    summary: "Chi può entrare",
    middleware: [allow(["listAccounts"])] as const,
    responses: { 200: answers(z.array(AccountView), "Gli accessi"), ...refusals.read },
  }),
  suspend: createRoute({
    method: "post",
    path: "/accounts/{id}/suspension",
    operationId: "suspendAccount",
    tags: ["accounts"],
    summary: "Sospende un accesso: sessioni e link finiscono subito",
    middleware: [allow(["suspendAccount"])] as const,
    request: one,
    responses: account,
  }),
  resume: createRoute({
    method: "post",
    path: "/accounts/{id}/resumption",
    operationId: "resumeAccount",
    tags: ["accounts"],
    summary: "Riapre un accesso sospeso",
    middleware: [allow(["resumeAccount"])] as const,
    request: one,
    responses: account,
  }),
  endSessions: createRoute({
    method: "post",
    path: "/accounts/{id}/sessions-end",
    operationId: "endAccountSessions",
    tags: ["accounts"],
    summary: "Chiude tutte le sessioni di un accesso",
    middleware: [allow(["endAccountSessions"])] as const,
    request: one,
    responses: account,
  }),
  resetFactors: createRoute({
    method: "post",
    path: "/accounts/{id}/factors-reset",
    operationId: "resetAccountFactors",
    tags: ["accounts"],
    summary: "Toglie i secondi fattori a chi li ha persi, e chiude le sue sessioni",
    middleware: [allow(["resetAccountFactors"])] as const,
    request: one,
    responses: account,
  }),
  grantLink: createRoute({
    method: "post",
    path: "/accounts/{id}/link",
    operationId: "grantAccessLink",
    tags: ["accounts"],
    summary: "Fa un link con cui chi non ha più la password ne sceglie una; i link di prima non valgono più",
    middleware: [allow(["grantAccessLink"])] as const,
    request: one,
    responses: { 200: answers(GrantedLink, "Il link, mostrato solo ora"), ...refusals.create },
  }),
  mySessions: createRoute({
    method: "get",
    path: "/my-sessions",
    operationId: "listMySessions",
    tags: ["accounts"],
    summary: "Le mie sessioni",
    responses: { 200: answers(z.array(SessionSummary), "Le sessioni"), ...refusals.read },
  }),
  endMine: createRoute({
    method: "post",
    path: "/my-sessions/{id}/end",
    operationId: "endMySession",
    tags: ["accounts"],
    summary: "Chiude una delle mie sessioni",
    request: { params: z.object({ id: SessionId }), ...empty },
    responses: { 200: answers(z.object({ id: z.string() }), "La sessione chiusa"), ...refusals.create },
  }),
  endMyOthers: createRoute({
    method: "post",
    path: "/my-sessions/others-end",
    operationId: "endMyOtherSessions",
    tags: ["accounts"],
    summary: "Chiude tutte le mie sessioni tranne questa",
    request: empty,
    responses: { 200: answers(z.object({ ended: z.int() }), "Quante ne ha chiuse"), ...refusals.create },
  }),
};

export const accountRoutes = router()
  .openapi(accounts.list, async (c) => c.json(await c.var.run(verbs.listAccounts, {}), 200))
  .openapi(accounts.suspend, async (c) => c.json(await c.var.run(verbs.suspendAccount, c.req.valid("param")), 200))
  .openapi(accounts.resume, async (c) => c.json(await c.var.run(verbs.resumeAccount, c.req.valid("param")), 200))
  .openapi(accounts.endSessions, async (c) =>
    c.json(await c.var.run(verbs.endAccountSessions, c.req.valid("param")), 200),
  )
  .openapi(accounts.resetFactors, async (c) =>
    c.json(await c.var.run(verbs.resetAccountFactors, c.req.valid("param")), 200),
  )
  .openapi(accounts.grantLink, async (c) => {
    const { token, ...granted } = await c.var.run(verbs.grantAccessLink, c.req.valid("param"));
    return c.json({ ...granted, link: accessLink(c.var.instance, token) }, 200);
  })
  .openapi(accounts.mySessions, async (c) =>
    c.json(await c.var.run(verbs.listMySessions, { current: c.var.sessionId }), 200),
  )
  .openapi(accounts.endMyOthers, async (c) =>
    c.json(await c.var.run(verbs.endMyOtherSessions, { current: c.var.sessionId }), 200),
  )
  .openapi(accounts.endMine, async (c) => c.json(await c.var.run(verbs.endMySession, c.req.valid("param")), 200));
