import { createRoute, z } from "@hono/zod-openapi";
import { Outbox, OutgoingMail, OutgoingMailId, verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router } from "../http/router.js";

/** The outbox, and how mail leaves it: by a mail server, as files in a folder, or not at all. */
const OutboxView = Outbox.extend({ leaves: z.enum(["smtp", "folder", "not"]) }).meta({ id: "OutboxView" });

const outbox = {
  read: createRoute({
    method: "get",
    path: "/outbox",
    operationId: "readOutbox",
    tags: ["outbox"],
    summary: "La posta in uscita: che cosa aspetta, che cosa non è partito e perché",
    middleware: [allow(["readOutbox"])] as const,
    responses: { 200: answers(OutboxView, "La posta in uscita"), ...refusals.read },
  }),
  resend: createRoute({
    method: "post",
    path: "/outbox/{id}/attempts",
    operationId: "resendMail",
    tags: ["outbox"],
    summary: "Manda di nuovo un messaggio che non è partito",
    middleware: [allow(["resendMail"])] as const,
    request: { params: z.object({ id: OutgoingMailId }), body: body(z.strictObject({})) },
    responses: { 200: answers(OutgoingMail, "Il messaggio, di nuovo in attesa"), ...refusals.create },
  }),
};

export const outboxRoutes = router()
  .openapi(outbox.read, async (c) =>
    c.json({ ...(await c.var.run(verbs.readOutbox, {})), leaves: c.var.host.mail }, 200),
  )
  .openapi(outbox.resend, async (c) => c.json(await c.var.run(verbs.resendMail, c.req.valid("param")), 200));
