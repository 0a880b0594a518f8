import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";
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
  component: lazyRouteComponent(() => import("./lab/lab-page"), "LabPage"),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/laboratori/$id/modifica",
  component: lazyRouteComponent(() => import("./forms/edit-lab-page"), "EditLabPage"),
});

export const labRoutes = [listRoute, newRoute, labRoute, editRoute] as const;
