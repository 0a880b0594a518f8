import { z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import {
  AddCollaborators,
  ConfirmMicroNetwork,
  CountCollaborators,
  DeclareReach,
  EndCollaborator,
  EndMicroNetwork,
  HandOverLab,
  LabId,
  ProposeMicroNetwork,
  ReviseMicroNetwork,
} from "@trama/labs";
import { labChange, sendsLab } from "../http/lab-change.js";
import { toldApart } from "../http/record-change.js";
import { router } from "../http/router.js";
import { ifMatch } from "../http/version.js";

const id = z.object({ id: LabId });
const network = id.extend({ microNetworkId: ConfirmMicroNetwork.shape.microNetworkId });
const ofNetwork = { ...toldApart, microNetworkId: true } as const;

const handOverLab = labChange(
  "handOverLab",
  "/labs/{id}/handovers",
  "Passa le consegne a un nuovo referente",
  id,
  HandOverLab.omit(toldApart),
);
const countCollaborators = labChange(
  "countCollaborators",
  "/labs/{id}/collaborator-counts",
  "Registra quanti collaborano, come dichiarato",
  id,
  CountCollaborators.omit(toldApart),
);
const addCollaborators = labChange(
  "addCollaborators",
  "/labs/{id}/collaborators",
  "Aggiunge chi collabora: una persona con il nome, o più senza",
  id,
  AddCollaborators.omit(toldApart),
);
const endCollaborator = labChange(
  "endCollaborator",
  "/labs/{id}/collaborators/{collaboratorId}/end",
  "Chiude una collaborazione: resta il conto, non il nome",
  id.extend({ collaboratorId: EndCollaborator.shape.collaboratorId }),
  EndCollaborator.omit({ ...toldApart, collaboratorId: true }),
);
const proposeMicroNetwork = labChange(
  "proposeMicroNetwork",
  "/labs/{id}/micro-networks",
  "Segnala una micro rete di aiuto",
  id,
  ProposeMicroNetwork.omit(toldApart),
);
const confirmMicroNetwork = labChange(
  "confirmMicroNetwork",
  "/labs/{id}/micro-networks/{microNetworkId}/confirmation",
  "Conferma una micro rete di aiuto",
  network,
  z.strictObject({}),
);
const reviseMicroNetwork = labChange(
  "reviseMicroNetwork",
  "/labs/{id}/micro-networks/{microNetworkId}/revisions",
  "Modifica una micro rete di aiuto",
  network,
  ReviseMicroNetwork.omit(ofNetwork),
);
const declareReach = labChange(
  "declareReach",
  "/labs/{id}/micro-networks/{microNetworkId}/declarations",
  "Dichiara quante persone raggiunge una micro rete, e quante aiutano",
  network,
  DeclareReach.omit(ofNetwork),
);
const endMicroNetwork = labChange(
  "endMicroNetwork",
  "/labs/{id}/micro-networks/{microNetworkId}/end",
  "Chiude una micro rete di aiuto, con data e motivo",
  network,
  EndMicroNetwork.omit(ofNetwork),
);

/** The routes about the people of a lab: who leads it next, who collaborates, the help networks. */
export const labPeopleRoutes = router()
  .openapi(handOverLab, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.handOverLab, given));
  })
  .openapi(countCollaborators, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.countCollaborators, given));
  })
  .openapi(addCollaborators, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.addCollaborators, given));
  })
  .openapi(endCollaborator, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.endCollaborator, given));
  })
  .openapi(proposeMicroNetwork, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.proposeMicroNetwork, given));
  })
  .openapi(confirmMicroNetwork, async (c) =>
    sendsLab(c, await c.var.run(verbs.confirmMicroNetwork, { ...c.req.valid("param"), version: ifMatch(c) })),
  )
  .openapi(reviseMicroNetwork, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.reviseMicroNetwork, given));
  })
  .openapi(declareReach, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.declareReach, given));
  })
  .openapi(endMicroNetwork, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsLab(c, await c.var.run(verbs.endMicroNetwork, given));
  });
