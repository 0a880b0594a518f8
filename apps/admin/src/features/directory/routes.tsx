import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { shellRoute } from "../../app/routes";
import { AccountSearch } from "./access/account-search";
import { InvitationSearch } from "./access/invitation-search";
import { DirectoryPage } from "./directory-page";
import { FirstTab } from "./first-tab";
import { OrganisationSearch } from "./organisations/organisation-search";
import { PeopleSearch } from "./people/people-search";
import { RoleSearch } from "./roles/role-search";

const section = createRoute({
  getParentRoute: () => shellRoute,
  path: "/persone-e-organizzazioni",
  component: DirectoryPage,
});

const parts = [
  createRoute({ getParentRoute: () => section, path: "/", component: FirstTab }),
  createRoute({
    getParentRoute: () => section,
    path: "/organizzazioni",
    validateSearch: OrganisationSearch,
    component: lazyRouteComponent(() => import("./organisations/organisations-tab"), "OrganisationsTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/persone",
    validateSearch: PeopleSearch,
    component: lazyRouteComponent(() => import("./people/people-tab"), "PeopleTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/accessi",
    validateSearch: AccountSearch,
    component: lazyRouteComponent(() => import("./access/access-tab"), "AccessTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/inviti",
    validateSearch: InvitationSearch,
    component: lazyRouteComponent(() => import("./access/invitations-tab"), "InvitationsTab"),
  }),
  createRoute({
    getParentRoute: () => section,
    path: "/ruoli",
    validateSearch: RoleSearch,
    component: lazyRouteComponent(() => import("./roles/roles-tab"), "RolesTab"),
  }),
] as const;

const records = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/organizzazioni/nuova",
    component: lazyRouteComponent(() => import("./organisations/new-organisation-page"), "NewOrganisationPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/organizzazioni/$id",
    component: lazyRouteComponent(() => import("./organisations/organisation-page"), "OrganisationPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/organizzazioni/$id/modifica",
    component: lazyRouteComponent(() => import("./organisations/edit-organisation-page"), "EditOrganisationPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/persone/nuova",
    validateSearch: z.object({ organizzazione: z.string().max(64).optional().catch(undefined) }),
    component: lazyRouteComponent(() => import("./people/new-person-page"), "NewPersonPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/persone/$id",
    component: lazyRouteComponent(() => import("./people/person-page"), "PersonPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/le-mie-sessioni",
    component: lazyRouteComponent(() => import("./access/my-sessions-page"), "MySessionsPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/il-mio-accesso",
    component: lazyRouteComponent(() => import("./access/my-access-page"), "MyAccessPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/persone/$id/accesso",
    component: lazyRouteComponent(() => import("./access/person-access-page"), "PersonAccessPage"),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: "/persone-e-organizzazioni/persone/$id/modifica",
    component: lazyRouteComponent(() => import("./people/edit-person-page"), "EditPersonPage"),
  }),
] as const;

export const directoryRoutes = [section.addChildren(parts), ...records] as const;
