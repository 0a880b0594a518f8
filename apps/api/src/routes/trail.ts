import { createRoute } from "@hono/zod-openapi";
import { ListTrail, TrailPage, TrailState, verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, refusals, router } from "../http/router.js";

const tags = ["trail"];

const listTrail = createRoute({
  method: "get",
  path: "/trail",
  operationId: "listTrail",
  tags,
  summary: "Il registro delle modifiche: chi, quando, che cosa",
  middleware: [allow(["listTrail"])] as const,
  request: { query: ListTrail },
  responses: { 200: answers(TrailPage, "Una pagina del registro, dalla riga più recente"), ...refusals.read },
});

const verifyTrail = createRoute({
  method: "get",
  path: "/trail/state",
  operationId: "verifyTrail",
  tags,
  summary: "Se il registro è integro, e chi vi compare",
  middleware: [allow(["verifyTrail"])] as const,
  responses: { 200: answers(TrailState, "Lo stato della catena"), ...refusals.read },
});

export const trailRoutes = router()
  .openapi(listTrail, async (c) => c.json(await c.var.run(verbs.listTrail, c.req.valid("query")), 200))
  .openapi(verifyTrail, async (c) => c.json(await c.var.run(verbs.verifyTrail, {}), 200));
