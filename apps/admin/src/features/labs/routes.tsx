import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";
import { HubSearch } from "./hubs/hub-search";
import { LabPageSearch } from "./lab/lab-page-search";
import { LabSearch } from "./lab-search";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori",
  validateSearch: LabSearch,
  component: lazyRouteComponent(() => import("./list/labs-page"), "LabsPage"),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori/nuovo",
  component: lazyRouteComponent(() => import("./forms/new-lab-page"), "NewLabPage"),
});

const labRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori/$id",
  validateSearch: LabPageSearch,
  component: lazyRouteComponent(() => import("./lab/lab-page"), "LabPage"),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori/$id/modifica",
  component: lazyRouteComponent(() => import("./forms/edit-lab-page"), "EditLabPage"),
});

const hubsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori/luoghi",
  validateSearch: HubSearch,
  component: lazyRouteComponent(() => import("./hubs/hubs-page"), "HubsPage"),
});

const hubRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori/luoghi/$id",
  component: lazyRouteComponent(() => import("./hubs/hub-page"), "HubPage"),
});

export const labRoutes = [listRoute, newRoute, hubsRoute, hubRoute, labRoute, editRoute] as const;
