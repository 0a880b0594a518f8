import { builtinModules } from "node:module";
import type { IForbiddenRuleType } from "dependency-cruiser";
import { everyPackage, knownTo, type Table } from "./table.ts";
import type { Member } from "./workspace.ts";

/**
 * What may know what: one row for each package and app, stated here and nowhere else. Besides its row,
 * everyone may know `kernel`, and the server side of a package may know `database` and `platform`.
 */
export const mayKnow: Table = {
  kernel: [],
  database: [],
  platform: ["database"],
  lists: [],
  territory: ["lists"],
  directory: ["territory", "lists"],
  disclosure: [],
  gatherings: ["territory", "directory", "disclosure", "lists"],
  labs: ["territory", "directory", "gatherings", "disclosure", "lists"],
  indicators: ["territory", "directory", "disclosure", "lists"],
  network: [],
  sheets: [],
  instance: [everyPackage],
  site: [everyPackage],
  api: [everyPackage, "site"],
  cli: [everyPackage, "site", "api"],
  admin: [everyPackage, "api"],
};

const tests = "\\.test\\.tsx?$";
const testing = `/(?:fixtures|testing)(?:/|\\.ts$)|${tests}`;
const serverSide = `/src/server/|${testing}`;
const infrastructure = "^packages/(?:database|platform)/";
const instance = "^packages/instance/";
const serverApps = "^apps/(?:site|api|cli)/";
const admin = { path: "^apps/admin/", pathNot: testing };
const anyMember = "^(packages|apps)/([^/]+)/";
const ownFolder = "^$1/$2/";

const nodeModules = `^(?:node:)?(?:${builtinModules.join("|")})$`;
const serverLibraries = ["drizzle-orm", "@libsql", "pg", "@hono", "@node-rs", "nodemailer", "pino"].map(
  (name) => `(?:^|/)${name}(?:/|$)`,
);
const hono = "(?:^|/)hono(?:/|$)";
const honoClient = ["hono/client", "hono/dist/client", "hono/dist/types/client"].map((path) => `(?:^|/)${path}(?:/|$)`);

/** The table and the laws of doors as dependency-cruiser's rules; all are errors. */
export function rules(members: readonly Member[], table: Table): IForbiddenRuleType[] {
  return [
    ...members.map((member) => tableRow(member, members, table)),
    ...doorRules(members),
    ...browserRules(members),
    { name: "imports resolve", from: { path: anyMember }, to: { path: "^(?:@trama/|\\.)", couldNotResolve: true } },
    { name: "no cycles", from: { path: anyMember }, to: { circular: true } },
  ].map((rule) => ({ ...rule, severity: "error" }));
}

function tableRow(member: Member, members: readonly Member[], table: Table): IForbiddenRuleType {
  const known = knownTo(member, members, table);
  return {
    name: `the row of ${member.name}`,
    from: { path: `^${member.folder}/` },
    to: { path: anyMember, pathNot: [member, ...known].map(({ folder }) => `^${folder}/`) },
  };
}

function doorRules(members: readonly Member[]): IForbiddenRuleType[] {
  return [
    {
      name: "a package is entered by a door of its package.json",
      from: { path: anyMember },
      to: { path: anyMember, pathNot: ownFolder, dependencyTypes: ["local"] },
    },
    {
      name: "database and platform are for the server side",
      from: { path: "^packages/", pathNot: [infrastructure, instance, serverSide] },
      to: { path: infrastructure },
    },
    {
      name: "a server door is for the server side",
      from: { path: anyMember, pathNot: [instance, serverApps, serverSide] },
      to: { path: doors(members, "./server"), pathNot: ownFolder },
    },
    {
      name: "a tables door is for server folders and instance",
      from: { path: anyMember, pathNot: [instance, "^packages/[^/]+/src/server/"] },
      to: { path: doors(members, "./tables"), pathNot: ownFolder },
    },
    {
      name: "production code knows no test code",
      from: { path: anyMember, pathNot: [instance, testing] },
      to: { path: testing },
    },
    {
      name: "instance knows fixtures, not tests",
      from: { path: instance, pathNot: testing },
      to: { path: `/testing(?:/|\\.ts$)|${tests}` },
    },
  ];
}

function browserRules(members: readonly Member[]): IForbiddenRuleType[] {
  const browserDoors = exactly(members.flatMap(browserDoor));
  const client = exactly(members.flatMap(({ name, doors }) => (name === "api" ? (doors.get("./client") ?? []) : [])));
  return [
    {
      name: "a browser door reaches nothing of a server",
      from: { path: browserDoors },
      to: { path: ["/src/server/", infrastructure, nodeModules, hono, ...serverLibraries], reachable: true },
    },
    { name: "admin knows browser doors", from: admin, to: { path: "^packages/", pathNot: browserDoors } },
    {
      name: "admin knows the client of the api",
      from: admin,
      to: { path: "^apps/", pathNot: ["^apps/admin/", ...client] },
    },
    {
      name: "admin takes types from the client of the api",
      from: admin,
      to: { path: client, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "admin bundles no server library",
      from: admin,
      to: { path: [nodeModules, hono, ...serverLibraries], pathNot: honoClient },
    },
  ];
}

/** The door a browser may enter: `./browser` where there is one, else `.`, unless the package is of the server. */
function browserDoor({ kind, folder, doors }: Member): string[] {
  if (kind === "app" || new RegExp(infrastructure).test(`${folder}/`)) return [];
  const door = new RegExp(instance).test(`${folder}/`) ? doors.get("./browser") : doors.get(".");
  return door === undefined ? [] : [door];
}

function doors(members: readonly Member[], door: string): string[] {
  return exactly(members.flatMap((member) => member.doors.get(door) ?? []));
}

/** No file at all when there is none: an empty list would match every file. */
function exactly(files: readonly string[]): string[] {
  return files.length === 0 ? ["^$"] : files.map((file) => `^${file.replaceAll(".", "\\.")}$`);
}
