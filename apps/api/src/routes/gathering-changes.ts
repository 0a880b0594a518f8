import { createRoute, z } from "@hono/zod-openapi";
import {
  CancelGathering,
  CopyGathering,
  CountGathering,
  Gathering,
  GatheringId,
  MoveGathering,
  RecordAttendance,
  ReinstateGathering,
} from "@trama/gatherings";
import { verbs } from "@trama/instance";
import type { Context } from "hono";
import type { Env } from "../http/env.js";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const params = z.object({ id: GatheringId });
/** What the routes that change one gathering share: its id in the path, its version in If-Match, the gathering as answer. */
function change<const V extends string, const M extends "post" | "put", const P extends string, B extends z.ZodType>(
  verb: V,
  method: M,
  path: P,
  summary: string,
  schema: B,
) {
  return createRoute({
    method,
    path,
    operationId: verb,
    tags: ["gatherings"],
    summary,
    middleware: [allow([verb])] as const,
    parameters: [versionParameter],
    request: { params, body: body(schema) },
    responses: { 200: answers(Gathering, "L'incontro, con la nuova versione"), ...refusals.change },
  });
}

const sends = (c: Context<Env>, one: Gathering) => c.json(one, 200, { etag: etag(one.version) });

const moveGathering = change(
  "moveGathering",
  "post",
  "/gatherings/{id}/moves",
  "Sposta un incontro a un altro giorno o ora",
  MoveGathering.omit(toldApart),
);
const confirmGathering = change(
  "confirmGathering",
  "post",
  "/gatherings/{id}/confirmation",
  "Conferma un incontro",
  z.strictObject({}),
);
const cancelGathering = change(
  "cancelGathering",
  "post",
  "/gatherings/{id}/cancellation",
  "Annulla un incontro, con il motivo",
  CancelGathering.omit(toldApart),
);
const reinstateGathering = change(
  "reinstateGathering",
  "post",
  "/gatherings/{id}/reinstatement",
  "Riporta a confermato un incontro annullato o contato per errore",
  ReinstateGathering.omit(toldApart),
);
const countGathering = change(
  "countGathering",
  "put",
  "/gatherings/{id}/head-count",
  "Dice quanti c'erano: l'incontro si è tenuto",
  CountGathering.omit(toldApart),
);
const recordAttendance = change(
  "recordAttendance",
  "put",
  "/gatherings/{id}/attendance",
  "Dice chi c'era per nome, al posto dell'elenco di prima",
  RecordAttendance.omit(toldApart),
);

const copyGathering = createRoute({
  method: "post",
  path: "/gatherings/{id}/copies",
  operationId: "copyGathering",
  tags: ["gatherings"],
  summary: "Mette in calendario un incontro uguale a un altro, in un altro giorno",
  middleware: [allow(["copyGathering"])] as const,
  request: { params, body: body(CopyGathering.omit({ id: true })) },
  responses: { 201: answers(Gathering, "Il nuovo incontro"), ...refusals.create },
});

export const gatheringChangeRoutes = router()
  .openapi(moveGathering, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.moveGathering, given));
  })
  .openapi(confirmGathering, async (c) =>
    sends(c, await c.var.run(verbs.confirmGathering, { ...c.req.valid("param"), version: ifMatch(c) })),
  )
  .openapi(cancelGathering, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.cancelGathering, given));
  })
  .openapi(reinstateGathering, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.reinstateGathering, given));
  })
  .openapi(countGathering, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.countGathering, given));
  })
  .openapi(recordAttendance, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.recordAttendance, given));
  })
  .openapi(copyGathering, async (c) => {
    const one = await c.var.run(verbs.copyGathering, { ...c.req.valid("json"), ...c.req.valid("param") });
    return c.json(one, 201, { etag: etag(one.version), location: `/api/gatherings/${one.id}` });
  });
