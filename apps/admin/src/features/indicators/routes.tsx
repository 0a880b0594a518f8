import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori",
  component: lazyRouteComponent(() => import("./indicators-page"), "IndicatorsPage"),
});

export const indicatorRoutes = [listRoute] as const;
