import { createRoute, z } from "@hono/zod-openapi";
import { mailIsLate, verbs } from "@trama/instance";
import { publicActor } from "@trama/kernel";
import { RequestRefused } from "../http/problem.js";
import { answers, refusals, router } from "../http/router.js";

const Health = z.object({ status: z.literal("ok") }).meta({ id: "Health" });

/** `late`: mail has been trying to leave for a quarter of an hour. It is no reason to send requests elsewhere. */
const Ready = Health.extend({ mail: z.enum(["leaving", "late"]) }).meta({ id: "Ready" });

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
  summary: "L'istanza legge i suoi dati, e la posta parte",
  responses: { 200: answers(Ready, "Pronta"), ...refusals.ready },
});

/** Whether the process answers, and whether it can read. They ask nobody who they are: that would be a read too. */
export const healthRoutes = router()
  .openapi(live, (c) => c.json({ status: "ok" as const }, 200))
  .openapi(ready, async (c) => {
    const { instance, log } = c.var;
    try {
      await instance.run(publicActor)(verbs.listPublicLabs, {});
      const mail = (await mailIsLate(instance)) ? ("late" as const) : ("leaving" as const);
      return c.json({ status: "ok" as const, mail }, 200);
    } catch (error) {
      log.error({ err: error, reference: c.var.requestId }, "the data cannot be read");
      throw new RequestRefused(503, "kernel:error.unavailable");
    }
  });
