import { createRoute, z } from "@hono/zod-openapi";
import {
  Organisation,
  OrganisationId,
  RegisterOrganisation,
  ReviseOrganisation,
  StatedGovernance,
} from "@trama/directory";
import { verbs } from "@trama/instance";
import { pageOf } from "@trama/kernel";
import { Vocabulary } from "@trama/territory";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const organisations = {
  kinds: createRoute({
    method: "get",
    path: "/organisation-kinds",
    operationId: "listOrganisationKinds",
    tags: ["organisations"],
    summary: "I tipi di organizzazione del territorio",
    responses: { 200: answers(Vocabulary, "I tipi"), ...refusals.open },
  }),
  bodies: createRoute({
    method: "get",
    path: "/bodies",
    operationId: "listBodies",
    tags: ["organisations"],
    summary: "Gli organi e i ruoli contati nei documenti del territorio",
    middleware: [allow(["listBodies"])] as const,
    responses: { 200: answers(StatedGovernance, "Gli organi, i loro tipi e i ruoli"), ...refusals.read },
  }),
  list: createRoute({
    method: "get",
    path: "/organisations",
    operationId: "listOrganisations",
    tags: ["organisations"],
    summary: "Le organizzazioni",
    middleware: [allow(["listOrganisations"])] as const,
    request: { query: verbs.listOrganisations.input },
    responses: { 200: answers(pageOf(Organisation), "Una pagina di organizzazioni"), ...refusals.read },
  }),
  read: createRoute({
    method: "get",
    path: "/organisations/{id}",
    operationId: "readOrganisation",
    tags: ["organisations"],
    summary: "Un'organizzazione",
    middleware: [allow(["readOrganisation"])] as const,
    request: { params: z.object({ id: OrganisationId }) },
    responses: { 200: answers(Organisation, "L'organizzazione"), ...refusals.read },
  }),
  register: createRoute({
    method: "post",
    path: "/organisations",
    operationId: "registerOrganisation",
    tags: ["organisations"],
    summary: "Aggiunge un'organizzazione",
    middleware: [allow(["registerOrganisation"])] as const,
    request: { body: body(RegisterOrganisation) },
    responses: { 201: answers(Organisation, "L'organizzazione"), ...refusals.create },
  }),
  revise: createRoute({
    method: "put",
    path: "/organisations/{id}",
    operationId: "reviseOrganisation",
    tags: ["organisations"],
    summary: "Modifica un'organizzazione",
    middleware: [allow(["reviseOrganisation"])] as const,
    parameters: [versionParameter],
    request: {
      params: z.object({ id: OrganisationId }),
      body: body(ReviseOrganisation.omit(toldApart)),
    },
    responses: { 200: answers(Organisation, "L'organizzazione"), ...refusals.change },
  }),
};

export const organisationRoutes = router()
  .openapi(organisations.kinds, async (c) => c.json(await c.var.run(verbs.listOrganisationKinds, {}), 200))
  .openapi(organisations.bodies, async (c) => c.json(await c.var.run(verbs.listBodies, {}), 200))
  .openapi(organisations.list, async (c) => c.json(await c.var.run(verbs.listOrganisations, c.req.valid("query")), 200))
  .openapi(organisations.read, async (c) => {
    const one = await c.var.run(verbs.readOrganisation, c.req.valid("param"));
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(organisations.register, async (c) => {
    const one = await c.var.run(verbs.registerOrganisation, c.req.valid("json"));
    return c.json(one, 201, { etag: etag(one.version), location: `/api/organisations/${one.id}` });
  })
  .openapi(organisations.revise, async (c) => {
    const one = await c.var.run(verbs.reviseOrganisation, {
      ...c.req.valid("json"),
      ...c.req.valid("param"),
      version: ifMatch(c),
    });
    return c.json(one, 200, { etag: etag(one.version) });
  });
