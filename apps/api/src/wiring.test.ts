import { ConfigurationDocument, catalogues, permissions, verbs } from "@trama/instance";
import { temporaryInstance } from "@trama/instance/testing";
import { languages } from "@trama/kernel";
import { siteCatalogue } from "@trama/site";
import { pino } from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { createApi } from "./api.js";
import { type Operation, operationsOf } from "./testing/operations.js";
import { readSources } from "./testing/sources.js";
import { literalsIn, mentionsIn, said, vocabulariesIn } from "./testing/words.js";

/** Verbs that no door runs: only the host, to found an instance and to give access to it. */
const ofTheHost = [
  "adoptConfiguration",
  "applyRetention",
  "extendSeries",
  "foundInstance",
  "loadHub",
  "loadLab",
  "openAccess",
  "renewAccess",
  "resetAccess",
  "settleRestore",
];
/** Verbs that the public site alone runs. */
const ofTheSite = [
  "listPublicGatherings",
  "listPublicHubs",
  "listPublicLabs",
  "readFeed",
  "readPublicGathering",
  "readPublicLab",
];
/**
 * Rows of the role table that are no verb: a route without one, the half of `acceptFlag` about records, the names in a
 * gathering, the half of `saveView` that colleagues see.
 */
const rowsWithoutVerb = ["acceptRecordFlag", "readAttendance", "readConfigurationSchema", "shareView"];
/** Verbs that read what another verb's route hands over. */
const ofAnotherRoute = ["tableOfList"];
/** Packages with permissions that serve the domains: what they are configured by and seen on belongs to those. */
const serving = new Set(["kernel", "instance", "lists"]);

const sources = readSources();
const textOf = (path: string) => sources.find(({ file }) => file === path)?.text ?? "";
const matchesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
/** Libraries that no instance composes yet: their words are tested where they stand. */
const standAlone = new Set(["network"]);

const domains = sources
  .flatMap(({ file }) => /^packages\/(\w+)\/src\/permissions\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => !serving.has(name));
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

let operations: Operation[];
beforeAll(async () => {
  const { instance, close } = await temporaryInstance();
  operations = operationsOf(createApi(instance, pino({ level: "silent" })));
  await close();
});

test("the sources are found", () => {
  expect(domains).toEqual(expect.arrayContaining(["territory", "directory", "labs"]));
  expect(sources.length).toBeGreaterThan(200);
});

describe("every verb", () => {
  const written = sorted(sources.flatMap(({ text }) => matchesIn(text, /\b(?:read|write)Verb\(\s*"(\w+)"/g)));

  test("that a package writes is run by a door, or by the host alone", () => {
    expect(written).toEqual(sorted([...Object.keys(verbs), ...ofTheHost]));
  });

  test("has a row in the role table, and every row is a verb's", () => {
    expect(sorted(Object.keys(permissions))).toEqual(sorted([...written, ...rowsWithoutVerb]));
  });

  test("of the host is for nobody else", () => {
    for (const verb of ofTheHost)
      expect({ verb, row: Reflect.get(permissions, verb) }).toMatchObject({ verb, row: { roles: {} } });
  });

  test("has a route that runs it, or a page of the site", () => {
    const routed = operations.map(({ id }) => id).filter((id) => Object.hasOwn(verbs, id));
    expect(sorted([...routed, ...ofTheSite, ...ofAnotherRoute])).toEqual(sorted(Object.keys(verbs)));
    const run = (folder: string) =>
      sorted(
        sources.filter(({ file }) => file.startsWith(folder)).flatMap(({ text }) => matchesIn(text, /\bverbs\.(\w+)/g)),
      );
    expect(run("apps/api/")).toEqual(expect.arrayContaining(routed));
    expect(run("apps/site/")).toEqual(expect.arrayContaining(ofTheSite));
  });
});

describe.each(domains)("the domain %s", (domain) => {
  test("has its words in the instance, in both languages", () => {
    const catalogue = catalogues.find(({ namespace }) => namespace === domain);
    expect(languages.map((language) => Object.keys(catalogue?.messages[language] ?? {}).length)).not.toContain(0);
  });

  test("has its section in the configuration", () => {
    expect(Object.keys(ConfigurationDocument.shape)).toContain(domain);
  });

  test("has its permissions in the role table", () => {
    const own = matchesIn(textOf(`packages/${domain}/src/permissions.ts`), /^ {2}(\w+): \{ kind:/gm);
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(permissions)).toEqual(expect.arrayContaining(own));
  });

  test("has screens in the admin app, which its router mounts", () => {
    const routes = textOf(`apps/admin/src/features/${domain}/routes.tsx`);
    expect(matchesIn(routes, /\bpath: "([^"]+)"/g).length).toBeGreaterThan(0);
    const router = textOf("apps/admin/src/app/router.tsx");
    const [mounted = ""] = matchesIn(
      router,
      new RegExp(`import \\{ (\\w+) \\} from "\\.\\./features/${domain}/routes"`, "g"),
    );
    expect(matchesIn(router, /addChildren\(([^;]*)\)/g).join()).toMatch(new RegExp(`\\b${mounted || "nothing"}\\b`));
  });
});

describe("every word", () => {
  const vocabularies = vocabulariesIn(sources).filter(({ namespace }) => !standAlone.has(namespace));
  const namespaces = vocabularies.map(({ namespace }) => namespace);
  const mentions = mentionsIn(sources, namespaces);
  // Which plural a number takes is chosen by the language: Arabic has every one there is.
  const plurals = new Intl.PluralRules("ar").resolvedOptions().pluralCategories;
  const literals = new Set([...literalsIn(sources), ...plurals]);
  const ofCli = literalsIn(sources.filter(({ file }) => file.startsWith("apps/cli/")));

  test("of a library that stands alone are left out only as long as no instance composes it", () => {
    const composing = sources.filter(
      ({ file }) => /^(?:apps|packages\/instance)\//.test(file) && !file.endsWith(".test.ts"),
    );
    const used = [...standAlone].filter((name) => composing.some(({ text }) => text.includes(`"@trama/${name}"`)));
    expect(used).toEqual([]);
  });

  test("of a package is in the instance's catalogues, and of the site in its own", () => {
    for (const { namespace, messages } of [...catalogues, siteCatalogue]) {
      const read = vocabularies.find((one) => one.namespace === namespace);
      expect({ namespace, it: sorted(read?.it ?? []) }).toEqual({ namespace, it: sorted(Object.keys(messages.it)) });
    }
    const composed = [...catalogues.map(({ namespace }) => namespace), "admin", "cli", "site"];
    expect(sorted(namespaces)).toEqual(sorted(composed));
  });

  test.each(vocabularies)("of $namespace exists in both languages", ({ it, en }) => {
    expect(sorted(en)).toEqual(sorted(it));
  });

  test("that a source says exists", () => {
    const unknown = mentions.filter(({ namespace, key, whole }) => {
      const { it = new Set<string>() } = vocabularies.find((one) => one.namespace === namespace) ?? {};
      return ![...it].some((known) => (whole ? known === key || said(known) === key : known.startsWith(key)));
    });
    expect(unknown.map(({ file, namespace, key }) => `${namespace}:${key} in ${file}`)).toEqual([]);
  });

  test.each(vocabularies)("of $namespace is said somewhere", ({ namespace, it }) => {
    const own = mentions.filter((mention) => mention.namespace === namespace);
    const isSaid = (key: string) =>
      own.some((mention) =>
        mention.whole
          ? mention.key === key
          : key.startsWith(mention.key) && literals.has(key.slice(mention.key.length).split(".").at(-1) ?? ""),
      ) ||
      (namespace === "cli" && ofCli.has(key));
    expect(sorted(it).filter((key) => !isSaid(key) && !isSaid(said(key)))).toEqual([]);
  });
});
