import type { Instance } from "@trama/instance";
import { NotFound } from "@trama/kernel";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { docsPage } from "./docs-page.js";
import { trustedProxies } from "./http/caller.js";
import type { Env, Host } from "./http/env.js";
import { identify, limitBody, onlyJson, refuseForged } from "./http/guards.js";
import { withIdempotencyKeys } from "./http/idempotency.js";
import { onError } from "./http/problem.js";
import { router } from "./http/router.js";
import { accountRoutes } from "./routes/accounts.js";
import { evaluationStageRoutes } from "./routes/evaluation-stages.js";
import { gatheringChangeRoutes } from "./routes/gathering-changes.js";
import { gatheringSeriesRoutes } from "./routes/gathering-series.js";
import { gatheringRoutes } from "./routes/gatherings.js";
import { healthRoutes } from "./routes/health.js";
import { hubRoutes } from "./routes/hubs.js";
import { indicatorRoutes } from "./routes/indicators.js";
import { invitationRoutes } from "./routes/invitations.js";
import { labChangeRoutes } from "./routes/lab-changes.js";
import { labPeopleRoutes } from "./routes/lab-people.js";
import { labRoutes } from "./routes/labs.js";
import { listRoutes } from "./routes/lists.js";
import { organisationRoutes } from "./routes/organisations.js";
import { outboxRoutes } from "./routes/outbox.js";
import { peopleRoutes } from "./routes/people.js";
import { retentionRoutes } from "./routes/retention.js";
import { roleRoutes } from "./routes/role-assignments.js";
import { searchRoutes } from "./routes/search.js";
import { answerAuth, authPaths, sessionRoutes } from "./routes/session.js";
import { territoryRoutes } from "./routes/territory.js";
import { trailRoutes } from "./routes/trail.js";

// The page of the documentation carries its own style, and nothing here runs, frames or loads anything.
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function surround(instance: Instance, log: Logger, host: Host): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set("instance", instance);
    c.set("log", log);
    c.set("host", host);
    c.set("requestId", crypto.randomUUID().slice(0, 8));
    await next();
    c.header("x-content-type-options", "nosniff");
    c.header("content-security-policy", contentPolicy);
    c.header("referrer-policy", "no-referrer");
    c.header("cache-control", "no-store");
  };
}

/** Every route of the domains, in the order of the packages; its type is what the admin's client knows. */
function domainRoutes() {
  return router()
    .route("/", sessionRoutes)
    .route("/", territoryRoutes)
    .route("/", organisationRoutes)
    .route("/", peopleRoutes)
    .route("/", roleRoutes)
    .route("/", invitationRoutes)
    .route("/", accountRoutes)
    .route("/", outboxRoutes)
    .route("/", retentionRoutes)
    .route("/", gatheringRoutes)
    .route("/", gatheringChangeRoutes)
    .route("/", gatheringSeriesRoutes)
    .route("/", labRoutes)
    .route("/", labChangeRoutes)
    .route("/", labPeopleRoutes)
    .route("/", hubRoutes)
    .route("/", indicatorRoutes)
    .route("/", evaluationStageRoutes)
    .route("/", searchRoutes)
    .route("/", trailRoutes)
    .route("/", listRoutes);
}
export type ApiRoutes = ReturnType<typeof domainRoutes>;

/** Nothing stands in front of it, and no mail leaves. */
const alone: Host = { proxies: trustedProxies([]), mail: "not" };

/** The JSON API of an instance, under `/api`. */
export function createApi(instance: Instance, log: Logger, host: Host = alone) {
  const app = router();
  app.onError(onError);
  app.notFound((c) => onError(new NotFound(), c));
  app.use(surround(instance, log, host), limitBody, refuseForged(instance), onlyJson);
  app.route("/api", healthRoutes);
  app.all("/api/auth/*", (c) => answerAuth(instance, c));
  app.use(identify(instance));
  app.route("/api", domainRoutes());
  for (const path of authPaths) app.openAPIRegistry.registerPath(path);
  const info = { title: "Trama", version: "0.1.0", description: "L'interfaccia di un'istanza di Trama" };
  const document = withIdempotencyKeys(app.getOpenAPI31Document({ openapi: "3.1.0", info }));
  app.get("/api/openapi.json", (c) => c.json(document));
  app.get("/api/docs", (c) => c.html(docsPage(document, instance.inForce().say("it"))));
  return app;
}
