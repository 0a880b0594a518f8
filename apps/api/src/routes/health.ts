import { createRoute, z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import { answers, refusals, router } from "../http/router.js";

const Health = z.object({ status: z.literal("ok") }).meta({ id: "Health" });

const live = createRoute({
  method: "get",
  path: "/health/live",
  operationId: "live",
  tags: ["health"],
  summary: "Il processo risponde",
  responses: { 200: answers(Health, "Risponde") },
});

const ready = createRoute({
  method: "get",
  path: "/health/ready",
  operationId: "ready",
  tags: ["health"],
  summary: "L'istanza legge i suoi dati",
  responses: { 200: answers(Health, "Pronta"), ...refusals.open },
});

export const healthRoutes = router()
  .openapi(live, (c) => c.json({ status: "ok" as const }, 200))
  .openapi(ready, async (c) => {
    await c.var.run(verbs.listPublicLabs, {});
    return c.json({ status: "ok" as const }, 200);
  });
