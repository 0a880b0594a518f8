import { createRoute, z } from "@hono/zod-openapi";
import { Person, PersonId, RegisterPerson, RevisePerson } from "@trama/directory";
import { verbs } from "@trama/instance";
import { pageOf } from "@trama/kernel";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const people = {
  list: createRoute({
    method: "get",
    path: "/people",
    operationId: "listPeople",
    tags: ["people"],
    summary: "Le persone: nome e ruoli",
    middleware: [allow(["listPeople"])] as const,
    request: { query: verbs.listPeople.input },
    responses: { 200: answers(pageOf(Person), "Una pagina di persone"), ...refusals.read },
  }),
  read: createRoute({
    method: "get",
    path: "/people/{id}",
    operationId: "readPerson",
    tags: ["people"],
    summary: "Una persona: nome e ruoli",
    middleware: [allow(["readPerson"])] as const,
    request: { params: z.object({ id: PersonId }) },
    responses: { 200: answers(Person, "La persona"), ...refusals.read },
  }),
  register: createRoute({
    method: "post",
    path: "/people",
    operationId: "registerPerson",
    tags: ["people"],
    summary: "Aggiunge una persona",
    middleware: [allow(["registerPerson"])] as const,
    request: { body: body(RegisterPerson) },
    responses: { 201: answers(Person, "La persona"), ...refusals.create },
  }),
  revise: createRoute({
    method: "put",
    path: "/people/{id}",
    operationId: "revisePerson",
    tags: ["people"],
    summary: "Modifica nome e ruoli di una persona",
    middleware: [allow(["revisePerson"])] as const,
    parameters: [versionParameter],
    request: { params: z.object({ id: PersonId }), body: body(RevisePerson.omit(toldApart)) },
    responses: { 200: answers(Person, "La persona"), ...refusals.change },
  }),
};

export const peopleRoutes = router()
  .openapi(people.list, async (c) => c.json(await c.var.run(verbs.listPeople, c.req.valid("query")), 200))
  .openapi(people.read, async (c) => {
    const one = await c.var.run(verbs.readPerson, c.req.valid("param"));
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(people.register, async (c) => {
    const one = await c.var.run(verbs.registerPerson, c.req.valid("json"));
    return c.json(one, 201, { etag: etag(one.version), location: `/api/people/${one.id}` });
  })
  .openapi(people.revise, async (c) => {
    const one = await c.var.run(verbs.revisePerson, {
      ...c.req.valid("json"),
      ...c.req.valid("param"),
      version: ifMatch(c),
    });
    return c.json(one, 200, { etag: etag(one.version) });
  });
