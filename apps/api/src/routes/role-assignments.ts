import { createRoute, z } from "@hono/zod-openapi";
import { EndRole, GrantRole, RoleAssignment, RoleAssignmentId, RoleScope } from "@trama/directory";
import { verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { answers, body, refusals, router } from "../http/router.js";

const roles = {
  list: createRoute({
    method: "get",
    path: "/role-assignments",
    operationId: "listRoleAssignments",
    tags: ["role-assignments"],
    summary: "Chi ha quale ruolo di accesso",
    middleware: [allow(["listRoleAssignments"])] as const,
    responses: { 200: answers(z.array(RoleAssignment), "I ruoli"), ...refusals.read },
  }),
  scopes: createRoute({
    method: "get",
    path: "/role-scopes",
    operationId: "listRoleScopes",
    tags: ["role-assignments"],
    summary: "Su che cosa può valere un ruolo",
    middleware: [allow(["listRoleScopes"])] as const,
    responses: { 200: answers(z.array(RoleScope), "Ciò su cui un ruolo può valere, per nome"), ...refusals.read },
  }),
  grant: createRoute({
    method: "post",
    path: "/role-assignments",
    operationId: "grantRole",
    tags: ["role-assignments"],
    summary: "Dà un ruolo di accesso",
    middleware: [allow(["grantRole"])] as const,
    request: { body: body(GrantRole) },
    responses: { 201: answers(z.array(RoleAssignment), "Il ruolo, per ciascuna cosa su cui vale"), ...refusals.create },
  }),
  end: createRoute({
    method: "post",
    path: "/role-assignments/{id}/end",
    operationId: "endRole",
    tags: ["role-assignments"],
    summary: "Fissa l'ultimo giorno di un ruolo",
    middleware: [allow(["endRole"])] as const,
    request: { params: z.object({ id: RoleAssignmentId }), body: body(EndRole.omit({ id: true })) },
    responses: { 200: answers(RoleAssignment.omit({ scopeName: true }), "Il ruolo"), ...refusals.create },
  }),
};

export const roleRoutes = router()
  .openapi(roles.list, async (c) => c.json(await c.var.run(verbs.listRoleAssignments, {}), 200))
  .openapi(roles.scopes, async (c) => c.json(await c.var.run(verbs.listRoleScopes, {}), 200))
  .openapi(roles.grant, async (c) => c.json(await c.var.run(verbs.grantRole, c.req.valid("json")), 201))
  .openapi(roles.end, async (c) =>
    c.json(await c.var.run(verbs.endRole, { ...c.req.valid("json"), ...c.req.valid("param") }), 200),
  );
