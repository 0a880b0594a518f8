import { createRoute, z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import { publicActor } from "@trama/kernel";
import { RequestRefused } from "../http/problem.js";
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
  responses: { 200: answers(Health, "Pronta"), ...refusals.ready },
});

/** Whether the process answers, and whether it can read. They ask nobody who they are: that would be a read too. */
export const healthRoutes = router()
  .openapi(live, (c) => c.json({ status: "ok" as const }, 200))
  .openapi(ready, async (c) => {
    const { instance, log } = c.var;
    try {
      await instance.run(publicActor)(verbs.listPublicLabs, {});
    } catch (error) {
      log.error({ err: error, reference: c.var.requestId }, "the data cannot be read");
      throw new RequestRefused(503, "kernel:error.unavailable");
    }
    return c.json({ status: "ok" as const }, 200);
  });
