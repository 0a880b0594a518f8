import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori",
  component: lazyRouteComponent(() => import("./list/indicators-page"), "IndicatorsPage"),
});

const indicatorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/$code",
  component: lazyRouteComponent(() => import("./indicator/indicator-page"), "IndicatorPage"),
});

const openFiguresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/dati-aperti",
  component: lazyRouteComponent(() => import("./publish/open-figures-page"), "OpenFiguresPage"),
});

export const indicatorRoutes = [listRoute, indicatorRoute, openFiguresRoute] as const;
