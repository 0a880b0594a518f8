import { createRoute, z } from "@hono/zod-openapi";
import {
  ChangeRhythm,
  EndSeries,
  GatheringSeries,
  GatheringSeriesPage,
  OpenSeries,
  ReviseSeries,
  SeriesId,
} from "@trama/gatherings";
import { verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["gatherings"];
const params = z.object({ id: SeriesId });
const series = {
  list: createRoute({
    method: "get",
    path: "/gathering-series",
    operationId: "listSeries",
    tags,
    summary: "Le serie di incontri che chi chiede può vedere",
    middleware: [allow(["listSeries"])] as const,
    request: { query: verbs.listSeries.input },
    responses: { 200: answers(GatheringSeriesPage, "Una pagina di serie"), ...refusals.read },
  }),
  read: createRoute({
    method: "get",
    path: "/gathering-series/{id}",
    operationId: "readSeries",
    tags,
    summary: "Una serie, con le prossime date",
    middleware: [allow(["readSeries"])] as const,
    request: { params },
    responses: { 200: answers(GatheringSeries, "La serie; ETag ne dice la versione"), ...refusals.read },
  }),
  open: createRoute({
    method: "post",
    path: "/gathering-series",
    operationId: "openSeries",
    tags,
    summary: "Comincia una serie: una regola, le cui date diventano incontri",
    middleware: [allow(["openSeries"])] as const,
    request: { body: body(OpenSeries) },
    responses: { 201: answers(GatheringSeries, "La serie"), ...refusals.create },
  }),
  revise: createRoute({
    method: "put",
    path: "/gathering-series/{id}",
    operationId: "reviseSeries",
    tags,
    summary: "Modifica che cosa si fa nelle prossime date di una serie",
    middleware: [allow(["reviseSeries"])] as const,
    parameters: [versionParameter],
    request: { params, body: body(ReviseSeries.omit(toldApart)) },
    responses: { 200: answers(GatheringSeries, "La serie modificata"), ...refusals.change },
  }),
  changeRhythm: createRoute({
    method: "post",
    path: "/gathering-series/{id}/rhythm-changes",
    operationId: "changeRhythm",
    tags,
    summary: "Da un giorno in poi cambia ritmo o orario: risponde con la serie che continua",
    middleware: [allow(["changeRhythm"])] as const,
    parameters: [versionParameter],
    request: { params, body: body(ChangeRhythm.omit(toldApart)) },
    responses: { 201: answers(GatheringSeries, "La serie nuova"), ...refusals.change },
  }),
  end: createRoute({
    method: "post",
    path: "/gathering-series/{id}/end",
    operationId: "endSeries",
    tags,
    summary: "Finisce una serie in un giorno, con il motivo",
    middleware: [allow(["endSeries"])] as const,
    parameters: [versionParameter],
    request: { params, body: body(EndSeries.omit(toldApart)) },
    responses: { 200: answers(GatheringSeries, "La serie finita"), ...refusals.change },
  }),
};

const at = (one: GatheringSeries) => ({ etag: etag(one.version), location: `/api/gathering-series/${one.id}` });

export const gatheringSeriesRoutes = router()
  .openapi(series.list, async (c) => c.json(await c.var.run(verbs.listSeries, c.req.valid("query")), 200))
  .openapi(series.read, async (c) => {
    const one = await c.var.run(verbs.readSeries, c.req.valid("param"));
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(series.open, async (c) => {
    const one = await c.var.run(verbs.openSeries, c.req.valid("json"));
    return c.json(one, 201, at(one));
  })
  .openapi(series.revise, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    const one = await c.var.run(verbs.reviseSeries, given);
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(series.changeRhythm, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    const one = await c.var.run(verbs.changeRhythm, given);
    return c.json(one, 201, at(one));
  })
  .openapi(series.end, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    const one = await c.var.run(verbs.endSeries, given);
    return c.json(one, 200, { etag: etag(one.version) });
  });
