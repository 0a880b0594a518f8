import { createRoute, z } from "@hono/zod-openapi";
import {
  CountMonth,
  Gathering,
  GatheringId,
  GatheringKinds,
  GatheringPage,
  ReviseGathering,
  ScheduleGathering,
} from "@trama/gatherings";
import { verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["gatherings"];
const params = z.object({ id: GatheringId });

const listGatheringKinds = createRoute({
  method: "get",
  path: "/gathering-kinds",
  operationId: "listGatheringKinds",
  tags,
  summary: "I tipi di incontro, le fasce in cui si contano i presenti, i periodi di chiusura",
  responses: { 200: answers(GatheringKinds, "Tipi, fasce e chiusure"), ...refusals.open },
});

const listGatherings = createRoute({
  method: "get",
  path: "/gatherings",
  operationId: "listGatherings",
  tags,
  summary: "Gli incontri che chi chiede può vedere, fra due giorni",
  middleware: [allow(["listGatherings"])] as const,
  request: { query: verbs.listGatherings.input },
  responses: { 200: answers(GatheringPage, "Una pagina di incontri"), ...refusals.read },
});

const readGathering = createRoute({
  method: "get",
  path: "/gatherings/{id}",
  operationId: "readGathering",
  tags,
  summary: "Un incontro, per intero; i presenti per nome solo a chi può leggerli",
  middleware: [allow(["readGathering"])] as const,
  request: { params },
  responses: { 200: answers(Gathering, "L'incontro; ETag ne dice la versione"), ...refusals.read },
});

const scheduleGathering = createRoute({
  method: "post",
  path: "/gatherings",
  operationId: "scheduleGathering",
  tags,
  summary: "Mette in calendario un incontro",
  middleware: [allow(["scheduleGathering"])] as const,
  request: { body: body(ScheduleGathering) },
  responses: { 201: answers(Gathering, "L'incontro"), ...refusals.create },
});

const reviseGathering = createRoute({
  method: "put",
  path: "/gatherings/{id}",
  operationId: "reviseGathering",
  tags,
  summary: "Modifica che cosa si fa in un incontro",
  middleware: [allow(["reviseGathering"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(ReviseGathering.omit(toldApart)) },
  responses: { 200: answers(Gathering, "L'incontro modificato"), ...refusals.change },
});

const countMonth = createRoute({
  method: "post",
  path: "/gathering-counts",
  operationId: "countMonth",
  tags,
  summary: "Conta in una volta i presenti di molti incontri: tutti, o nessuno",
  middleware: [allow(["countMonth"])] as const,
  request: { body: body(CountMonth) },
  responses: { 200: answers(z.array(Gathering), "Gli incontri contati"), ...refusals.createMany },
});

export const gatheringRoutes = router()
  .openapi(listGatheringKinds, async (c) => c.json(await c.var.run(verbs.listGatheringKinds, {}), 200))
  .openapi(listGatherings, async (c) => c.json(await c.var.run(verbs.listGatherings, c.req.valid("query")), 200))
  .openapi(readGathering, async (c) => {
    const one = await c.var.run(verbs.readGathering, c.req.valid("param"));
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(scheduleGathering, async (c) => {
    const one = await c.var.run(verbs.scheduleGathering, c.req.valid("json"));
    return c.json(one, 201, { etag: etag(one.version), location: `/api/gatherings/${one.id}` });
  })
  .openapi(reviseGathering, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    const one = await c.var.run(verbs.reviseGathering, given);
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(countMonth, async (c) => c.json(await c.var.run(verbs.countMonth, c.req.valid("json")), 200));
