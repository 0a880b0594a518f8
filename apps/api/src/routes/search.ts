import { createRoute } from "@hono/zod-openapi";
import { SearchHits, SearchRecords, verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, refusals, router } from "../http/router.js";

const searchRecords = createRoute({
  method: "get",
  path: "/search",
  operationId: "searchRecords",
  tags: ["search"],
  summary: "Cerca in tutto ciò che chi chiede può leggere",
  middleware: [allow(["searchRecords"])] as const,
  request: { query: SearchRecords },
  responses: { 200: answers(SearchHits, "I record trovati, i migliori per primi in ogni tipo"), ...refusals.read },
});

export const searchRoutes = router().openapi(searchRecords, async (c) =>
  c.json(await c.var.run(verbs.searchRecords, c.req.valid("query")), 200),
);
