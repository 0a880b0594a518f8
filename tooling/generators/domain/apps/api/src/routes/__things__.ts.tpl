import { createRoute, z } from "@hono/zod-openapi";
import { Open__Thing__, Revise__Thing__, __Thing__, __Thing__Id, __Thing__Page } from "@trama/__things__";
import { verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["__things__"];
const params = z.object({ id: __Thing__Id });

const list__Things__ = createRoute({
  method: "get",
  path: "/__things__",
  operationId: "list__Things__",
  tags,
  summary: "__Cose__: l'elenco",
  middleware: [allow(["list__Things__"])] as const,
  request: { query: verbs.list__Things__.input },
  responses: { 200: answers(__Thing__Page, "Una pagina dell'elenco"), ...refusals.read },
});

const read__Thing__ = createRoute({
  method: "get",
  path: "/__things__/{id}",
  operationId: "read__Thing__",
  tags,
  summary: "__Cosa__: per intero",
  middleware: [allow(["read__Thing__"])] as const,
  request: { params },
  responses: { 200: answers(__Thing__, "Per intero; ETag ne dice la versione"), ...refusals.read },
});

const open__Thing__ = createRoute({
  method: "post",
  path: "/__things__",
  operationId: "open__Thing__",
  tags,
  summary: "__Cosa__: aggiunta",
  middleware: [allow(["open__Thing__"])] as const,
  request: { body: body(Open__Thing__) },
  responses: { 201: answers(__Thing__, "Che cosa è stato aggiunto"), ...refusals.create },
});

const revise__Thing__ = createRoute({
  method: "put",
  path: "/__things__/{id}",
  operationId: "revise__Thing__",
  tags,
  summary: "__Cosa__: modifica",
  middleware: [allow(["revise__Thing__"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(Revise__Thing__.omit({ id: true, version: true })) },
  responses: { 200: answers(__Thing__, "Dopo la modifica"), ...refusals.change },
});

export const __thing__Routes = router()
  .openapi(list__Things__, async (c) => c.json(await c.var.run(verbs.list__Things__, c.req.valid("query")), 200))
  .openapi(read__Thing__, async (c) => {
    const one = await c.var.run(verbs.read__Thing__, c.req.valid("param"));
    return c.json(one, 200, { etag: etag(one.version) });
  })
  .openapi(open__Thing__, async (c) => {
    const one = await c.var.run(verbs.open__Thing__, c.req.valid("json"));
    return c.json(one, 201, { etag: etag(one.version), location: `/api/__things__/${one.id}` });
  })
  .openapi(revise__Thing__, async (c) => {
    const one = await c.var.run(verbs.revise__Thing__, {
      ...c.req.valid("json"),
      ...c.req.valid("param"),
      version: ifMatch(c),
    });
    return c.json(one, 200, { etag: etag(one.version) });
  });
