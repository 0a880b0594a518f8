import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";
import { AboutSearch, IndicatorSearch } from "./indicator-search";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori",
  validateSearch: IndicatorSearch,
  component: lazyRouteComponent(() => import("./list/indicators-page"), "IndicatorsPage"),
});

const indicatorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/$code",
  validateSearch: AboutSearch,
  component: lazyRouteComponent(() => import("./indicator/indicator-page"), "IndicatorPage"),
});

const openFiguresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/dati-aperti",
  component: lazyRouteComponent(() => import("./publish/open-figures-page"), "OpenFiguresPage"),
});

const stagesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/valutazioni",
  component: lazyRouteComponent(() => import("./stages/stages-page"), "StagesPage"),
});

const stageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/valutazioni/$id",
  component: lazyRouteComponent(() => import("./stage/stage-page"), "StagePage"),
});

const figureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/indicatori/valutazioni/$id/$figure",
  component: lazyRouteComponent(() => import("./figure/figure-page"), "FigurePage"),
});

export const indicatorRoutes = [
  listRoute,
  stagesRoute,
  stageRoute,
  figureRoute,
  openFiguresRoute,
  indicatorRoute,
] as const;
