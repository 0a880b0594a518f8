import { z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import {
  AddLabPartner,
  AdvanceLab,
  AssignLabLead,
  DeclareItem,
  EndLabPartner,
  EndLabPlace,
  LabId,
  SetLabPlace,
} from "@trama/labs";
import { labChange, sendsLab } from "../http/lab-change.js";
import { toldApart } from "../http/record-change.js";
import { router } from "../http/router.js";
import { ifMatch } from "../http/version.js";

const id = z.object({ id: LabId });

const advanceLab = labChange(
  "advanceLab",
  "/labs/{id}/phase-changes",
  "Cambia la fase, con data e motivo",
  id,
  AdvanceLab.omit(toldApart),
);
const setLabPlace = labChange(
  "setLabPlace",
  "/labs/{id}/places",
  "Aggiunge un luogo, o cambia quello principale",
  id,
  SetLabPlace.omit(toldApart),
);
const endLabPlace = labChange(
  "endLabPlace",
  "/labs/{id}/places/{placeId}/end",
  "Chiude un luogo",
  id.extend({ placeId: EndLabPlace.shape.placeId }),
  EndLabPlace.omit({ ...toldApart, placeId: true }),
);
const assignLabLead = labChange(
  "assignLabLead",
  "/labs/{id}/leads",
  "Indica chi è referente",
  id,
  AssignLabLead.omit(toldApart),
);
const addLabPartner = labChange(
  "addLabPartner",
  "/labs/{id}/partners",
  "Aggiunge un'organizzazione che collabora",
  id,
  AddLabPartner.omit(toldApart),
);
const endLabPartner = labChange(
  "endLabPartner",
  "/labs/{id}/partners/{organisationId}/end",
  "Chiude una collaborazione",
  id.extend({ organisationId: EndLabPartner.shape.organisationId }),
  EndLabPartner.omit({ ...toldApart, organisationId: true }),
);
const declareItem = labChange(
  "declareItem",
  "/labs/{id}/protocol/{item}",
  "Dichiara un elemento della struttura comune",
  id.extend({ item: DeclareItem.shape.item }),
  DeclareItem.omit({ ...toldApart, item: true }),
);
export const labChangeRoutes = router()
  .openapi(advanceLab, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.advanceLab, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(setLabPlace, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.setLabPlace, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(endLabPlace, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.endLabPlace, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(assignLabLead, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.assignLabLead, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(addLabPartner, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.addLabPartner, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(endLabPartner, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.endLabPartner, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  )
  .openapi(declareItem, async (c) =>
    sendsLab(
      c,
      await c.var.run(verbs.declareItem, { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) }),
    ),
  );
