import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";
import { __Thing__Search } from "./__thing__-search";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/__cose-path__",
  validateSearch: __Thing__Search,
  component: lazyRouteComponent(() => import("./__things__-page"), "__Things__Page"),
});

const recordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/__cose-path__/$id",
  component: lazyRouteComponent(() => import("./__thing__-page"), "__Thing__Page"),
});

export const __thing__Routes = [listRoute, recordRoute] as const;
