import { createRoute, z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import { EndHub, Hub, HubId, LabId, LinkHub, OpenHub, ReviseHub, UnlinkHub } from "@trama/labs";
import type { Context } from "hono";
import type { Env } from "../http/env.js";
import { allow } from "../http/guards.js";
import { labChange, sendsLab } from "../http/lab-change.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["hubs"];
const params = z.object({ id: HubId });
const lab = z.object({ id: LabId });

const listHubs = createRoute({
  method: "get",
  path: "/hubs",
  operationId: "listHubs",
  tags,
  summary: "I luoghi aperti del sistema, anche quelli chiusi",
  middleware: [allow(["listHubs"])] as const,
  responses: { 200: answers(z.object({ items: z.array(Hub) }), "I luoghi, per nome"), ...refusals.read },
});

const readHub = createRoute({
  method: "get",
  path: "/hubs/{id}",
  operationId: "readHub",
  tags,
  summary: "Un luogo aperto del sistema, con i laboratori che lo usano",
  middleware: [allow(["readHub"])] as const,
  request: { params },
  responses: { 200: answers(Hub, "Il luogo; ETag ne dice la versione"), ...refusals.read },
});

const openHub = createRoute({
  method: "post",
  path: "/hubs",
  operationId: "openHub",
  tags,
  summary: "Aggiunge un luogo aperto del sistema",
  middleware: [allow(["openHub"])] as const,
  request: { body: body(OpenHub) },
  responses: { 201: answers(Hub, "Il luogo aggiunto"), ...refusals.create },
});

const reviseHub = createRoute({
  method: "put",
  path: "/hubs/{id}",
  operationId: "reviseHub",
  tags,
  summary: "Modifica un luogo aperto del sistema",
  middleware: [allow(["reviseHub"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(ReviseHub.omit(toldApart)) },
  responses: { 200: answers(Hub, "Il luogo modificato"), ...refusals.change },
});

const endHub = createRoute({
  method: "post",
  path: "/hubs/{id}/end",
  operationId: "endHub",
  tags,
  summary: "Chiude un luogo aperto del sistema",
  middleware: [allow(["endHub"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(EndHub.omit(toldApart)) },
  responses: { 200: answers(Hub, "Il luogo chiuso"), ...refusals.change },
});

const linkHub = labChange(
  "linkHub",
  "/labs/{id}/hubs",
  "Dice che un laboratorio usa un luogo aperto del sistema",
  lab,
  LinkHub.omit(toldApart),
);
const unlinkHub = labChange(
  "unlinkHub",
  "/labs/{id}/hubs/{hubId}/end",
  "Dice fino a quando un laboratorio ha usato un luogo",
  lab.extend({ hubId: HubId }),
  UnlinkHub.omit({ ...toldApart, hubId: true }),
);

const sends = (c: Context<Env>, hub: Hub) => c.json(hub, 200, { etag: etag(hub.version) });

/** The routes of the hubs, and those by which a lab says that it uses one. */
export const hubRoutes = router()
  .openapi(listHubs, async (c) => c.json(await c.var.run(verbs.listHubs, {}), 200))
  .openapi(readHub, async (c) => sends(c, await c.var.run(verbs.readHub, c.req.valid("param"))))
  .openapi(openHub, async (c) => {
    const hub = await c.var.run(verbs.openHub, c.req.valid("json"));
    return c.json(hub, 201, { etag: etag(hub.version), location: `/api/hubs/${hub.id}` });
  })
  .openapi(reviseHub, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.reviseHub, given));
  })
  .openapi(endHub, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sends(c, await c.var.run(verbs.endHub, given));
  })
  .openapi(linkHub, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.linkHub, given));
  })
  .openapi(unlinkHub, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.unlinkHub, given));
  });
