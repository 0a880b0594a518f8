import { createRoute, z } from "@hono/zod-openapi";
import { configurationJsonSchema, verbs } from "@trama/instance";
import {
  AcceptFlag,
  ConfigurationUse,
  FlagView,
  ReopenFlag,
  Revision,
  RevisionDocument,
  RevisionPreview,
  TerritoryView,
} from "@trama/territory";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["territory"];

const readTerritory = createRoute({
  method: "get",
  path: "/territory",
  operationId: "readTerritory",
  tags,
  summary: "Il territorio: nome, Comuni, aree, parole",
  responses: { 200: answers(TerritoryView, "Il territorio"), ...refusals.open },
});

const exportConfiguration = createRoute({
  method: "get",
  path: "/territory/configuration",
  operationId: "exportConfiguration",
  tags,
  summary: "La configurazione in vigore, come documento YAML canonico",
  middleware: [allow(["exportConfiguration"])] as const,
  responses: {
    200: { description: "Il documento", content: { "application/yaml": { schema: z.string() } } },
    ...refusals.read,
  },
});

const readConfigurationSchema = createRoute({
  method: "get",
  path: "/territory/configuration-schema",
  operationId: "readConfigurationSchema",
  tags,
  summary: "Lo schema JSON di una configurazione",
  responses: { 200: answers(z.record(z.string(), z.unknown()), "JSON Schema, bozza 2020-12"), ...refusals.open },
});

const listRevisions = createRoute({
  method: "get",
  path: "/territory/revisions",
  operationId: "listRevisions",
  tags,
  summary: "Le revisioni della configurazione: chi, quando, da quale giorno, che cosa cambia",
  middleware: [allow(["listRevisions"])] as const,
  responses: { 200: answers(z.array(Revision), "Le revisioni, dall'ultima"), ...refusals.read },
});

const readRevision = createRoute({
  method: "get",
  path: "/territory/revisions/{number}",
  operationId: "readRevision",
  tags,
  summary: "Una revisione, con il documento intero",
  middleware: [allow(["readRevision"])] as const,
  request: { params: verbs.readRevision.input },
  responses: { 200: answers(RevisionDocument, "La revisione; l'ETag è il suo numero"), ...refusals.read },
});

const reviseConfiguration = createRoute({
  method: "post",
  path: "/territory/revisions",
  operationId: "reviseConfiguration",
  tags,
  summary: "Fa una nuova revisione; If-Match è il numero dell'ultima",
  middleware: [allow(["reviseConfiguration"])] as const,
  parameters: [versionParameter],
  request: { body: body(verbs.reviseConfiguration.input.omit({ version: true })) },
  responses: { 201: answers(Revision, "La revisione"), ...refusals.change },
});

const listUses = createRoute({
  method: "get",
  path: "/territory/uses",
  operationId: "listUses",
  tags,
  summary: "Quante schede usano ciò che la configurazione nomina: voci, Comuni, regole",
  middleware: [allow(["listUses"])] as const,
  responses: { 200: answers(z.array(ConfigurationUse), "Ciò che è usato; il resto non lo è"), ...refusals.read },
});

const previewRevision = createRoute({
  method: "post",
  path: "/territory/revisions/preview",
  operationId: "previewRevision",
  tags,
  summary: "Guarda una bozza prima di salvarla: che cosa cambia, che cosa tocca, che cosa è cambiato intanto",
  middleware: [allow(["previewRevision"])] as const,
  request: { body: body(verbs.previewRevision.input) },
  responses: { 200: answers(RevisionPreview, "Che cosa porterebbe la bozza; nulla è salvato"), ...refusals.create },
});

const listFlags = createRoute({
  method: "get",
  path: "/territory/flags",
  operationId: "listFlags",
  tags,
  summary: "Le segnalazioni sui dati che non tornano",
  middleware: [allow(["listFlags"])] as const,
  responses: { 200: answers(z.array(FlagView), "Le segnalazioni, dalla più grave"), ...refusals.read },
});

const acceptFlag = createRoute({
  method: "post",
  path: "/territory/flags/acceptances",
  operationId: "acceptFlag",
  tags,
  summary: "Prende atto di una segnalazione, con una nota",
  middleware: [allow(["acceptFlag", "acceptRecordFlag"])] as const,
  request: { body: body(AcceptFlag) },
  responses: { 201: answers(FlagView, "La segnalazione, con la nota"), ...refusals.create },
});

const reopenFlag = createRoute({
  method: "post",
  path: "/territory/flags/reopenings",
  operationId: "reopenFlag",
  tags,
  summary: "Riporta fra quelle da guardare una segnalazione di cui si era preso atto, con la ragione",
  middleware: [allow(["reopenFlag"])] as const,
  request: { body: body(ReopenFlag) },
  responses: { 201: answers(FlagView, "La segnalazione, di nuovo da guardare"), ...refusals.create },
});

export const territoryRoutes = router()
  .openapi(readTerritory, async (c) => c.json(await c.var.run(verbs.readTerritory, {}), 200))
  .openapi(exportConfiguration, async (c) =>
    c.text(await c.var.run(verbs.exportConfiguration, {}), 200, { "content-type": "application/yaml; charset=utf-8" }),
  )
  .openapi(readConfigurationSchema, (c) => c.json(configurationJsonSchema(), 200))
  .openapi(listRevisions, async (c) => c.json(await c.var.run(verbs.listRevisions, {}), 200))
  .openapi(readRevision, async (c) => {
    const revision = await c.var.run(verbs.readRevision, c.req.valid("param"));
    return c.json(revision, 200, { etag: etag(revision.number) });
  })
  .openapi(reviseConfiguration, async (c) => {
    const made = await c.var.run(verbs.reviseConfiguration, { ...c.req.valid("json"), version: ifMatch(c) });
    return c.json(made, 201, { etag: etag(made.number) });
  })
  .openapi(listUses, async (c) => c.json(await c.var.run(verbs.listUses, {}), 200))
  .openapi(previewRevision, async (c) => c.json(await c.var.run(verbs.previewRevision, c.req.valid("json")), 200))
  .openapi(listFlags, async (c) => c.json(await c.var.run(verbs.listFlags, {}), 200))
  .openapi(acceptFlag, async (c) => c.json(await c.var.run(verbs.acceptFlag, c.req.valid("json")), 201))
  .openapi(reopenFlag, async (c) => c.json(await c.var.run(verbs.reopenFlag, c.req.valid("json")), 201));
