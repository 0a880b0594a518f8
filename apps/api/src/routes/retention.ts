import { createRoute } from "@hono/zod-openapi";
import { RetentionState, verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, refusals, router } from "../http/router.js";

const readRetention = createRoute({
  method: "get",
  path: "/retention",
  operationId: "readRetention",
  tags: ["retention"],
  summary: "Le regole di conservazione: che cosa è scaduto, che cosa scadrà, quando hanno agito",
  middleware: [allow(["readRetention"])] as const,
  responses: { 200: answers(RetentionState, "Le regole, senza dire di chi sono i dati"), ...refusals.read },
});

export const retentionRoutes = router().openapi(readRetention, async (c) =>
  c.json(await c.var.run(verbs.readRetention, {}), 200),
);
