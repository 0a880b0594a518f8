import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { LocalDate } from "@trama/kernel";
import { z } from "zod";
import { shellRoute } from "../../app/routes";
import { CalendarSearch } from "./calendar/calendar-search";
import { CountsSearch } from "./counts/counts-search";
import { GatheringListSearch } from "./list/list-search";

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario",
  validateSearch: CalendarSearch,
  component: lazyRouteComponent(() => import("./calendar/calendar-page"), "CalendarPage"),
});

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/elenco",
  validateSearch: GatheringListSearch,
  component: lazyRouteComponent(() => import("./list/gatherings-page"), "GatheringsPage"),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/nuovo",
  validateSearch: z.object({
    lab: z.coerce.string().max(64).optional().catch(undefined),
    giorno: LocalDate.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./forms/new-gathering-page"), "NewGatheringPage"),
});

const countsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/conteggi",
  validateSearch: CountsSearch,
  component: lazyRouteComponent(() => import("./counts/counts-page"), "CountsPage"),
});

const gatheringRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/$id",
  component: lazyRouteComponent(() => import("./gathering/gathering-page"), "GatheringPage"),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/$id/modifica",
  component: lazyRouteComponent(() => import("./forms/edit-gathering-page"), "EditGatheringPage"),
});

const seriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/serie/$id",
  component: lazyRouteComponent(() => import("./series/series-page"), "SeriesPage"),
});

const editSeriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendario/serie/$id/modifica",
  component: lazyRouteComponent(() => import("./series/edit-series-page"), "EditSeriesPage"),
});

const weekRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settimana",
  component: lazyRouteComponent(() => import("./week/my-week-page"), "MyWeekPage"),
});

export const gatheringRoutes = [
  calendarRoute,
  listRoute,
  newRoute,
  countsRoute,
  gatheringRoute,
  editRoute,
  seriesRoute,
  editSeriesRoute,
  weekRoute,
] as const;
