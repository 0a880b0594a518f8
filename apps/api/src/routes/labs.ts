import { createRoute, z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import {
  CountStable,
  Lab,
  LabId,
  LabPage,
  LabSystem,
  LabSystemPreview,
  OpenLab,
  ReviseLab,
  StableCollaborators,
} from "@trama/labs";
import { Vocabulary } from "@trama/territory";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["labs"];
const params = z.object({ id: LabId });

const listLabSystems = createRoute({
  method: "get",
  path: "/lab-systems",
  operationId: "listLabSystems",
  tags,
  summary: "I sistemi di laboratori delle aree, con i vocabolari dei moduli",
  responses: {
    200: answers(
      z.object({
        systems: z.array(LabSystem),
        channelKinds: Vocabulary,
        resourceKinds: Vocabulary,
        outreachTools: Vocabulary,
        entryThemes: Vocabulary,
        languages: z.array(z.string()),
      }),
      "I sistemi e i vocabolari",
    ),
    ...refusals.open,
  },
});

const previewLabSystem = createRoute({
  method: "post",
  path: "/lab-systems/preview",
  operationId: "previewLabSystem",
  tags,
  summary: "Come starebbero i laboratori di un'area con altre regole; nulla è salvato",
  middleware: [allow(["previewLabSystem"])] as const,
  request: { body: body(verbs.previewLabSystem.input) },
  responses: { 200: answers(LabSystemPreview, "Quanti hanno ogni elemento, e uno di loro"), ...refusals.create },
});

const listLabs = createRoute({
  method: "get",
  path: "/labs",
  operationId: "listLabs",
  tags,
  summary: "I laboratori che chi chiede può vedere",
  middleware: [allow(["listLabs"])] as const,
  request: { query: verbs.listLabs.input },
  responses: { 200: answers(LabPage, "Una pagina di laboratori"), ...refusals.read },
});

const readLab = createRoute({
  method: "get",
  path: "/labs/{id}",
  operationId: "readLab",
  tags,
  summary: "Un laboratorio, per intero",
  middleware: [allow(["readLab"])] as const,
  request: { params },
  responses: { 200: answers(Lab, "Il laboratorio; ETag ne dice la versione"), ...refusals.read },
});

const countStableCollaborators = createRoute({
  method: "get",
  path: "/labs/{id}/stable-collaborators",
  operationId: "countStableCollaborators",
  tags,
  summary: "Quante persone hanno collaborato stabilmente in un periodo, o in un giorno",
  middleware: [allow(["countStableCollaborators"])] as const,
  request: { params, query: CountStable.omit({ id: true }) },
  responses: { 200: answers(StableCollaborators, "Il conto, una persona per una"), ...refusals.read },
});

const openLab = createRoute({
  method: "post",
  path: "/labs",
  operationId: "openLab",
  tags,
  summary: "Apre un laboratorio, in costruzione",
  middleware: [allow(["openLab"])] as const,
  request: { body: body(OpenLab) },
  responses: { 201: answers(Lab, "Il laboratorio aperto"), ...refusals.create },
});

const reviseLab = createRoute({
  method: "put",
  path: "/labs/{id}",
  operationId: "reviseLab",
  tags,
  summary: "Modifica i dati ordinari di un laboratorio",
  middleware: [allow(["reviseLab"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(ReviseLab.omit(toldApart)) },
  responses: { 200: answers(Lab, "Il laboratorio modificato"), ...refusals.change },
});

export const labRoutes = router()
  .openapi(listLabSystems, async (c) => c.json(await c.var.run(verbs.listLabSystems, {}), 200))
  .openapi(previewLabSystem, async (c) => c.json(await c.var.run(verbs.previewLabSystem, c.req.valid("json")), 200))
  .openapi(listLabs, async (c) => c.json(await c.var.run(verbs.listLabs, c.req.valid("query")), 200))
  .openapi(readLab, async (c) => {
    const lab = await c.var.run(verbs.readLab, c.req.valid("param"));
    return c.json(lab, 200, { etag: etag(lab.version) });
  })
  .openapi(countStableCollaborators, async (c) => {
    const given = { ...c.req.valid("query"), ...c.req.valid("param") };
    return c.json(await c.var.run(verbs.countStableCollaborators, given), 200);
  })
  .openapi(openLab, async (c) => {
    const lab = await c.var.run(verbs.openLab, c.req.valid("json"));
    return c.json(lab, 201, { etag: etag(lab.version), location: `/api/labs/${lab.id}` });
  })
  .openapi(reviseLab, async (c) => {
    const lab = await c.var.run(verbs.reviseLab, {
      ...c.req.valid("json"),
      ...c.req.valid("param"),
      version: ifMatch(c),
    });
    return c.json(lab, 200, { etag: etag(lab.version) });
  });
