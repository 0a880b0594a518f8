import { createRoute, z } from "@hono/zod-openapi";
import {
  CorrectObservation,
  Dashboard,
  Evidence,
  Indicator,
  IndicatorCatalogue,
  IndicatorCode,
  MeasureAnswer,
  MeasureCatalogue,
  Observation,
  OpenTable,
  OpenTablePreview,
  OpenTables,
  QueryMeasure,
  QueryOpenTable,
  ReadDashboard,
  ReadEvidence,
  RecordObservation,
  SetTarget,
  StateOpenTable,
  Target,
  WithdrawOpenTable,
} from "@trama/indicators";
import { verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router } from "../http/router.js";

const tags = ["indicators"];
const params = z.object({ indicator: IndicatorCode });
const ofIndicator = { indicator: true } as const;

const listMeasures = createRoute({
  method: "get",
  path: "/measures",
  operationId: "listMeasures",
  tags,
  summary: "Che cosa si può contare",
  middleware: [allow(["listMeasures"])] as const,
  responses: {
    200: answers(MeasureCatalogue, "Le misure, con le dimensioni per cui si distinguono"),
    ...refusals.read,
  },
});

const queryMeasure = createRoute({
  method: "get",
  path: "/measures/{measure}/figures",
  operationId: "queryMeasure",
  tags,
  summary: "Una misura in un periodo, distinta come si chiede",
  middleware: [allow(["queryMeasure"])] as const,
  request: {
    params: z.object({ measure: QueryMeasure.shape.measure }),
    query: QueryMeasure.omit({ measure: true }),
  },
  responses: { 200: answers(MeasureAnswer, "Il totale, contato a sé, e i gruppi"), ...refusals.read },
});

const listOpenTables = createRoute({
  method: "get",
  path: "/open-tables",
  operationId: "listOpenTables",
  tags,
  summary: "I numeri che il territorio ha pubblicato",
  responses: { 200: answers(OpenTables, "Ogni tabella, com'è stata pubblicata l'ultima volta"), ...refusals.read },
});

const previewOpenTable = createRoute({
  method: "get",
  path: "/open-tables/preview",
  operationId: "previewOpenTable",
  tags,
  summary: "Che cosa direbbe una tabella, se la si pubblicasse adesso",
  middleware: [allow(["previewOpenTable"])] as const,
  request: { query: QueryOpenTable },
  responses: { 200: answers(OpenTablePreview, "La tabella come la leggerebbero tutti"), ...refusals.read },
});

const publishOpenTable = createRoute({
  method: "post",
  path: "/open-tables",
  operationId: "publishOpenTable",
  tags,
  summary: "Pubblica una tabella; ciò che direbbe di poche persone resta riservato",
  middleware: [allow(["publishOpenTable"])] as const,
  request: { body: body(StateOpenTable) },
  responses: { 201: answers(OpenTable, "La tabella com'è ora pubblicata"), ...refusals.create },
});

const withdrawOpenTable = createRoute({
  method: "post",
  path: "/open-tables/{code}/withdrawals",
  operationId: "withdrawOpenTable",
  tags,
  summary: "Ritira una tabella dal sito dicendo perché; che sia stata detta resta, e continua a contare",
  middleware: [allow(["withdrawOpenTable"])] as const,
  request: {
    params: WithdrawOpenTable.pick({ code: true }),
    body: body(WithdrawOpenTable.omit({ code: true })),
  },
  responses: { 201: answers(OpenTable, "La tabella, senza i suoi numeri"), ...refusals.createMany },
});

const listIndicators = createRoute({
  method: "get",
  path: "/indicators",
  operationId: "listIndicators",
  tags,
  summary: "Quadro logico, indicatori e momenti della valutazione",
  middleware: [allow(["listIndicators"])] as const,
  responses: { 200: answers(IndicatorCatalogue, "Come valgono oggi"), ...refusals.read },
});

const readIndicator = createRoute({
  method: "get",
  path: "/indicators/{indicator}",
  operationId: "readIndicator",
  tags,
  summary: "Un indicatore: versioni, risultati attesi, rilevazioni",
  middleware: [allow(["readIndicator"])] as const,
  request: { params },
  responses: { 200: answers(Indicator, "Per intero"), ...refusals.read },
});

const readEvidence = createRoute({
  method: "get",
  path: "/indicators/{indicator}/evidence",
  operationId: "readEvidence",
  tags,
  summary: "Le schede da cui viene il numero",
  middleware: [allow(["readEvidence"])] as const,
  request: { params, query: ReadEvidence.omit(ofIndicator) },
  responses: { 200: answers(Evidence, "Il numero e le sue schede, dalla più recente"), ...refusals.read },
});

const readDashboard = createRoute({
  method: "get",
  path: "/dashboard",
  operationId: "readDashboard",
  tags,
  summary: "Tutti gli indicatori in un periodo, accanto a ciò che si sperava",
  middleware: [allow(["readDashboard"])] as const,
  request: { query: ReadDashboard },
  responses: { 200: answers(Dashboard, "Una riga per indicatore"), ...refusals.read },
});

const setTarget = createRoute({
  method: "post",
  path: "/indicators/{indicator}/targets",
  operationId: "setTarget",
  tags,
  summary: "Dice un risultato atteso, o ne sostituisce uno dicendo perché",
  middleware: [allow(["setTarget"])] as const,
  request: { params, body: body(SetTarget.omit(ofIndicator)) },
  responses: { 201: answers(Target, "Il risultato atteso"), ...refusals.createMany },
});

const recordObservation = createRoute({
  method: "post",
  path: "/indicators/{indicator}/observations",
  operationId: "recordObservation",
  tags,
  summary: "Scrive una rilevazione",
  middleware: [allow(["recordObservation"])] as const,
  request: { params, body: body(RecordObservation.omit(ofIndicator)) },
  responses: { 201: answers(Observation, "La rilevazione"), ...refusals.create },
});

const correctObservation = createRoute({
  method: "post",
  path: "/indicators/{indicator}/observations/{observationId}/corrections",
  operationId: "correctObservation",
  tags,
  summary: "Corregge una rilevazione, o la ritira, con un'altra che dice perché",
  middleware: [allow(["correctObservation"])] as const,
  request: {
    params: params.extend({ observationId: CorrectObservation.shape.observationId }),
    body: body(CorrectObservation.omit({ ...ofIndicator, observationId: true })),
  },
  responses: { 201: answers(Observation, "La rilevazione che corregge"), ...refusals.create },
});

const at = (code: string) => ({ location: `/api/indicators/${code}` });

export const indicatorRoutes = router()
  .openapi(listMeasures, async (c) => c.json(await c.var.run(verbs.listMeasures, {}), 200))
  .openapi(queryMeasure, async (c) =>
    c.json(await c.var.run(verbs.queryMeasure, { ...c.req.valid("query"), ...c.req.valid("param") }), 200),
  )
  .openapi(listOpenTables, async (c) => c.json(await c.var.run(verbs.listOpenTables, {}), 200))
  .openapi(previewOpenTable, async (c) => c.json(await c.var.run(verbs.previewOpenTable, c.req.valid("query")), 200))
  .openapi(publishOpenTable, async (c) => {
    const table = await c.var.run(verbs.publishOpenTable, c.req.valid("json"));
    return c.json(table, 201, { location: "/api/open-tables" });
  })
  .openapi(withdrawOpenTable, async (c) => {
    const table = await c.var.run(verbs.withdrawOpenTable, { ...c.req.valid("json"), ...c.req.valid("param") });
    return c.json(table, 201, { location: "/api/open-tables" });
  })
  .openapi(listIndicators, async (c) => c.json(await c.var.run(verbs.listIndicators, {}), 200))
  .openapi(readIndicator, async (c) => c.json(await c.var.run(verbs.readIndicator, c.req.valid("param")), 200))
  .openapi(readEvidence, async (c) =>
    c.json(await c.var.run(verbs.readEvidence, { ...c.req.valid("query"), ...c.req.valid("param") }), 200),
  )
  .openapi(readDashboard, async (c) => c.json(await c.var.run(verbs.readDashboard, c.req.valid("query")), 200))
  .openapi(setTarget, async (c) => {
    const target = await c.var.run(verbs.setTarget, { ...c.req.valid("json"), ...c.req.valid("param") });
    return c.json(target, 201, at(target.indicator));
  })
  .openapi(recordObservation, async (c) => {
    const seen = await c.var.run(verbs.recordObservation, { ...c.req.valid("json"), ...c.req.valid("param") });
    return c.json(seen, 201, at(seen.indicator));
  })
  .openapi(correctObservation, async (c) => {
    const seen = await c.var.run(verbs.correctObservation, { ...c.req.valid("json"), ...c.req.valid("param") });
    return c.json(seen, 201, at(seen.indicator));
  });
