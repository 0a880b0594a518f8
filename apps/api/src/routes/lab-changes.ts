import { createRoute, z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import {
  AddLabPartner,
  AdvanceLab,
  AssignLabLead,
  ConfirmMicroNetwork,
  CountCollaborators,
  DeclareItem,
  EndLabPartner,
  EndLabPlace,
  Lab,
  LabId,
  ProposeMicroNetwork,
  SetLabPlace,
} from "@trama/labs";
import type { Context } from "hono";
import type { Env } from "../http/env.js";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const id = z.object({ id: LabId });

/** What the routes that change one lab share: its id in the path, its version in If-Match, the lab as answer. */
function change<const V extends string, const P extends string, B extends z.ZodType, I extends z.ZodObject>(
  verb: V,
  path: P,
  summary: string,
  params: I,
  schema: B,
) {
  return createRoute({
    method: "post",
    path,
    operationId: verb,
    tags: ["labs"],
    summary,
    middleware: [allow([verb])] as const,
    parameters: [versionParameter],
    request: { params, body: body(schema) },
    responses: { 200: answers(Lab, "Il laboratorio, con la nuova versione"), ...refusals.change },
  });
}

const sends = (c: Context<Env>, lab: Lab) => c.json(lab, 200, { etag: etag(lab.version) });
const own = { id: true, version: true } as const;

const advanceLab = change(
  "advanceLab",
  "/labs/{id}/phase-changes",
  "Cambia la fase, con data e motivo",
  id,
  AdvanceLab.omit(own),
);
const setLabPlace = change(
  "setLabPlace",
  "/labs/{id}/places",
  "Aggiunge un luogo, o cambia quello principale",
  id,
  SetLabPlace.omit(own),
);
const endLabPlace = change(
  "endLabPlace",
  "/labs/{id}/places/{placeId}/end",
  "Chiude un luogo",
  id.extend({ placeId: EndLabPlace.shape.placeId }),
  EndLabPlace.omit({ ...own, placeId: true }),
);
const assignLabLead = change(
  "assignLabLead",
  "/labs/{id}/leads",
  "Indica chi è referente",
  id,
  AssignLabLead.omit(own),
);
const addLabPartner = change(
  "addLabPartner",
  "/labs/{id}/partners",
  "Aggiunge un'organizzazione che collabora",
  id,
  AddLabPartner.omit(own),
);
const endLabPartner = change(
  "endLabPartner",
  "/labs/{id}/partners/{organisationId}/end",
  "Chiude una collaborazione",
  id.extend({ organisationId: EndLabPartner.shape.organisationId }),
  EndLabPartner.omit({ ...own, organisationId: true }),
);
const declareItem = change(
  "declareItem",
  "/labs/{id}/protocol/{item}",
  "Dichiara un elemento della struttura comune",
  id.extend({ item: DeclareItem.shape.item }),
  DeclareItem.omit({ ...own, item: true }),
);
const countCollaborators = change(
  "countCollaborators",
  "/labs/{id}/collaborators",
  "Registra quanti collaborano",
  id,
  CountCollaborators.omit(own),
);
const proposeMicroNetwork = change(
  "proposeMicroNetwork",
  "/labs/{id}/micro-networks",
  "Segnala una micro rete di aiuto",
  id,
  ProposeMicroNetwork.omit(own),
);
const confirmMicroNetwork = change(
  "confirmMicroNetwork",
  "/labs/{id}/micro-networks/{microNetworkId}/confirmation",
  "Conferma una micro rete di aiuto",
  id.extend({ microNetworkId: ConfirmMicroNetwork.shape.microNetworkId }),
  z.strictObject({}),
);

export const labChangeRoutes = router()
  .openapi(advanceLab, async (c) =>
    sends(
      c,
      await c.var.run(verbs.advanceLab, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(setLabPlace, async (c) =>
    sends(
      c,
      await c.var.run(verbs.setLabPlace, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(endLabPlace, async (c) =>
    sends(
      c,
      await c.var.run(verbs.endLabPlace, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(assignLabLead, async (c) =>
    sends(
      c,
      await c.var.run(verbs.assignLabLead, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(addLabPartner, async (c) =>
    sends(
      c,
      await c.var.run(verbs.addLabPartner, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(endLabPartner, async (c) =>
    sends(
      c,
      await c.var.run(verbs.endLabPartner, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(declareItem, async (c) =>
    sends(
      c,
      await c.var.run(verbs.declareItem, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(countCollaborators, async (c) =>
    sends(
      c,
      await c.var.run(verbs.countCollaborators, {
        ...c.req.valid("json"),
        ...c.req.valid("param"),
        version: ifMatch(c),
      }),
    ),
  )
  .openapi(proposeMicroNetwork, async (c) =>
    sends(
      c,
      await c.var.run(verbs.proposeMicroNetwork, {
        ...c.req.valid("json"),
        ...c.req.valid("param"),
        version: ifMatch(c),
      }),
    ),
  )
  .openapi(confirmMicroNetwork, async (c) =>
    sends(c, await c.var.run(verbs.confirmMicroNetwork, { ...c.req.valid("param"), version: ifMatch(c) })),
  );
