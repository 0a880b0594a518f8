import { createRoute, createRouter } from "@tanstack/react-router";
import { directoryRoutes } from "../features/directory/routes";
import { gatheringRoutes } from "../features/gatherings/routes";
import { indicatorRoutes } from "../features/indicators/routes";
import { labRoutes } from "../features/labs/routes";
import { territoryRoutes } from "../features/territory/routes";
import { todayRoute } from "../features/today/routes";
import { ConfirmEmail } from "./confirm-email";
import { FirstAccess } from "./first-access";
import { ForgottenPassword } from "./forgotten-password";
import { NotFound } from "./not-found";
import { PageFailed } from "./page-failed";
import { rootRoute, shellRoute } from "./routes";

const accessRoute = createRoute({ getParentRoute: () => rootRoute, path: "/accesso", component: FirstAccess });

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/password-dimenticata",
  component: ForgottenPassword,
});

const emailRoute = createRoute({ getParentRoute: () => rootRoute, path: "/indirizzo", component: ConfirmEmail });

const anywhereElse = createRoute({ getParentRoute: () => shellRoute, path: "$", component: NotFound });

const routeTree = rootRoute.addChildren([
  accessRoute,
  forgottenRoute,
  emailRoute,
  shellRoute.addChildren([
    todayRoute,
    ...labRoutes,
    ...gatheringRoutes,
    ...directoryRoutes,
    ...territoryRoutes,
    ...indicatorRoutes,
    anywhereElse,
  ]),
]);

/** Every screen of the app and its address. */
export const router = createRouter({
  defaultErrorComponent: PageFailed,
  defaultPreload: "intent",
  routeTree,
  basepath: "/admin",
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
