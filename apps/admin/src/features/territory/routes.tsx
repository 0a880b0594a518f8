import { createRoute, lazyRouteComponent, Navigate } from "@tanstack/react-router";
import { z } from "zod";
import { shellRoute } from "../../app/routes";
import { TrailSearch } from "../trail/trail-search";
import { FlagSearch } from "./flags/flag-search";
import { SettingsPage } from "./settings-page";

const section = createRoute({ getParentRoute: () => shellRoute, path: "/impostazioni", component: SettingsPage });

const parts = [
  createRoute({
    getParentRoute: () => section,
    path: "/",
    component: () => <Navigate to="/impostazioni/territorio" replace />,
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/territorio",
    component: lazyRouteComponent(() => import("./places/territory-tab"), "TerritoryTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/territorio/identita",
    component: lazyRouteComponent(() => import("./places/identity-tab"), "IdentityTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/territorio/$parte",
    component: lazyRouteComponent(() => import("./settings/part-tab"), "PartTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/sistemi",
    component: lazyRouteComponent(() => import("./systems/systems-tab"), "SystemsTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/sistemi/$sistema",
    component: lazyRouteComponent(() => import("./systems/system-editor-tab"), "SystemEditorTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/parole",
    validateSearch: z.object({
      cerca: z.coerce.string().max(100).optional().catch(undefined),
      tutte: z.literal(true).optional().catch(undefined),
    }),
    component: lazyRouteComponent(() => import("./words/words-tab"), "WordsTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/parole/$parola",
    component: lazyRouteComponent(() => import("./words/noun-tab"), "NounTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/vocabolari",
    validateSearch: z.object({ vocabolario: z.string().max(40).optional().catch(undefined) }),
    component: lazyRouteComponent(() => import("./vocabularies/vocabularies-tab"), "VocabulariesTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/carica",
    component: lazyRouteComponent(() => import("./revising/upload-tab"), "UploadTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/accesso",
    component: lazyRouteComponent(() => import("./access/access-tab"), "AccessTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/rivedi",
    component: lazyRouteComponent(() => import("./revising/review-tab"), "ReviewTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/segnalazioni",
    validateSearch: FlagSearch,
    component: lazyRouteComponent(() => import("./flags/flags-tab"), "FlagsTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/revisioni",
    component: lazyRouteComponent(() => import("./revisions/revisions-tab"), "RevisionsTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/registro",
    validateSearch: TrailSearch,
    component: lazyRouteComponent(() => import("../trail/trail-tab"), "TrailTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/conservazione",
    component: lazyRouteComponent(() => import("./retention/retention-tab"), "RetentionTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/posta",
    component: lazyRouteComponent(() => import("./outbox/outbox-tab"), "OutboxTab"),
  }),
] as const;

export const territoryRoutes = [section.addChildren(parts)] as const;
