import { createRoute, z } from "@hono/zod-openapi";
import { Invitation, InvitationId, InvitePerson, PersonId } from "@trama/directory";
import { accessLink, type Instance, verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router } from "../http/router.js";

/** What became of an invitation, with the link to hand over: it is shown this once and kept nowhere. */
const Invited = z
  .object({ name: z.string(), invitation: Invitation.nullable(), link: z.string().nullable() })
  .meta({ id: "Invited" });

function withLink(
  instance: Instance,
  { token, ...invited }: { name: string; invitation: Invitation | null; token: string | null },
): z.output<typeof Invited> {
  return { ...invited, link: token === null ? null : accessLink(instance, token) };
}

const one = { params: z.object({ id: InvitationId }), body: body(z.strictObject({})) };

const invitations = {
  list: createRoute({
    method: "get",
    path: "/invitations",
    operationId: "listInvitations",
    tags: ["invitations"],
    summary: "Gli inviti non ancora accettati",
    middleware: [allow(["listInvitations"])] as const,
    responses: { 200: answers(z.array(Invitation), "Gli inviti"), ...refusals.read },
  }),
  invite: createRoute({
    method: "post",
    path: "/invitations",
    operationId: "invitePerson",
    tags: ["invitations"],
    summary: "Invita una persona con uno o più ruoli; a chi ha già un accesso dà i ruoli",
    middleware: [allow(["invitePerson"])] as const,
    request: { body: body(InvitePerson) },
    responses: { 201: answers(Invited, "L'invito e il suo link, mostrato solo ora"), ...refusals.create },
  }),
  renew: createRoute({
    method: "post",
    path: "/invitations/{id}/renewal",
    operationId: "renewInvitation",
    tags: ["invitations"],
    summary: "Fa un link nuovo; quello di prima non vale più",
    middleware: [allow(["renewInvitation"])] as const,
    request: one,
    responses: { 200: answers(Invited, "L'invito e il suo link, mostrato solo ora"), ...refusals.create },
  }),
  revoke: createRoute({
    method: "post",
    path: "/invitations/{id}/revocation",
    operationId: "revokeInvitation",
    tags: ["invitations"],
    summary: "Ritira un invito con i ruoli che dava",
    middleware: [allow(["revokeInvitation"])] as const,
    request: one,
    responses: {
      200: answers(z.object({ id: InvitationId, personId: PersonId }), "L'invito ritirato"),
      ...refusals.create,
    },
  }),
};

export const invitationRoutes = router()
  .openapi(invitations.list, async (c) => c.json(await c.var.run(verbs.listInvitations, {}), 200))
  .openapi(invitations.invite, async (c) =>
    c.json(withLink(c.var.instance, await c.var.run(verbs.invitePerson, c.req.valid("json"))), 201),
  )
  .openapi(invitations.renew, async (c) =>
    c.json(withLink(c.var.instance, await c.var.run(verbs.renewInvitation, c.req.valid("param"))), 200),
  )
  .openapi(invitations.revoke, async (c) => c.json(await c.var.run(verbs.revokeInvitation, c.req.valid("param")), 200));
