/** A source in which a domain is named: what it imports, and what goes before the place that `at` finds. */
export interface Wiring {
  file: string;
  /** Lines put first; the formatter sorts them. */
  imports?: string;
  at?: RegExp;
  add?: string;
}

/** A source is no longer written as this generator expects. */
export class MissingPlace extends Error {
  override readonly name = "MissingPlace";
  constructor(file: string, at: RegExp) {
    super(`${file} has nothing like ${at.source}: tooling/generators/src/new-domain/wiring.ts must learn its new form`);
  }
}

/** The source with the domain named in it. */
export function wire(text: string, { file, imports, at, add = "" }: Wiring): string {
  const begun = imports === undefined ? text : `${imports}\n${text}`;
  if (at === undefined) return begun;
  const found = begun.search(at);
  if (found < 0) throw new MissingPlace(file, at);
  return begun.slice(0, found) + add + begun.slice(found);
}

const instance = "packages/instance/src";
const admin = "apps/admin/src";
export const placesFile = `${admin}/app/places.ts`;
const authorisation = "apps/api/src/testing/authorisation";

/** The letter that leads to a domain's screens after `g`: of its name if it can be, and no other section's. */
export function freeKey(places: string, cose: string): string {
  const taken = new Set(["g", ...Array.from(places.matchAll(/\bkey: "([a-z])"/g), ([, key]) => key)]);
  const free = Array.from(`${cose}abcdefghijklmnopqrstuvwxyz`).find(
    (letter) => /[a-z]/.test(letter) && !taken.has(letter),
  );
  if (free === undefined) throw new MissingPlace(placesFile, /a free key/);
  return free;
}

/** Everywhere a domain is named outside its own folders, with tokens for its names. */
export const wirings: readonly Wiring[] = [
  {
    file: "tooling/boundaries/src/rules.ts",
    at: /^ {2}network: \[/m,
    add: '  __things__: ["territory", "directory"],\n',
  },
  {
    file: "packages/README.md",
    at: /^\d+\. \[`instance`\]/m,
    add: "1. [`__things__`](__things__/README.md): say in one sentence what it is.\n",
  },
  {
    file: `${instance}/permissions.ts`,
    imports: 'import { __thing__Permissions } from "@trama/__things__";',
    at: /^ {2}\.\.\.instancePermissions,/m,
    add: "  ...__thing__Permissions,\n",
  },
  {
    file: `${instance}/catalogues.ts`,
    imports: 'import { __things__Catalogue } from "@trama/__things__";',
    at: /,?\s*\] as const;/,
    add: ", __things__Catalogue",
  },
  {
    file: `${instance}/sections.ts`,
    imports: 'import { __things__Config } from "@trama/__things__";',
    at: /^\}\);\n\n\/\*\* A territory's whole configuration/m,
    add: "  [__things__Config.name]: __things__Config.schema,\n",
  },
  {
    file: `${instance}/schema.ts`,
    imports: 'import { __thing__Tables } from "@trama/__things__/tables";',
    at: /^ {4}\.\.\.instanceTables\(at\),/m,
    add: "    ...__thing__Tables(at),\n",
  },
  {
    file: `${instance}/verbs.ts`,
    imports:
      'import { list__Things__, open__Thing__, read__Thing__, revise__Thing__ } from "@trama/__things__/server";',
    at: /^\};\s*$(?![\s\S]*^\};)/m,
    add: "  list__Things__,\n  read__Thing__,\n  open__Thing__,\n  revise__Thing__,\n",
  },
  {
    file: `${instance}/testing/contract/transcript.ts`,
    imports: 'import { __things__Story } from "./__things__-story.js";',
    at: /^ {2}flagStory,\n/m,
    add: "  __things__Story,\n",
  },
  {
    file: `${instance}/section-names.ts`,
    at: /^\};\n\n\/\*\* The message key/m,
    add: '  __things__: "__things__:many",\n',
  },
  {
    file: "apps/api/src/api.ts",
    imports: 'import { __thing__Routes } from "./routes/__things__.js";',
    at: /;\n\}\nexport type ApiRoutes/,
    add: '\n    .route("/", __thing__Routes)',
  },
  {
    file: `${authorisation}/role-table.ts`,
    at: /^`;$/m,
    add: [
      "list__Things__   -   ●  ·  ·  ●  ●  ●  ·  ·  ·  ·",
      "read__Thing__    -   ●  ·  ·  ●  ●  ●  ·  ·  ·  ·",
      "open__Thing__    -   ●  ·  ·  ·  ·  ·  ·  ·  ·  ·",
      "revise__Thing__  -   ●  ·  ·  ·  ·  ·  ·  ·  ·  ·\n",
    ].join("\n"),
  },
  {
    file: `${authorisation}/requests.ts`,
    imports: 'import * as of__Things__ from "./__things__.js";',
    at: /^\};\s*$(?![\s\S]*^\};)/m,
    add: "  ...of__Things__.requests,\n",
  },
  {
    file: `${admin}/app/router.tsx`,
    imports: 'import { __thing__Routes } from "../features/__things__/routes";',
    at: /^\s*anywhereElse,\n/m,
    add: "    ...__thing__Routes,\n",
  },
  {
    file: placesFile,
    imports: 'import { IconFolder } from "@tabler/icons-react";',
    at: /^ {2}\{\s*to: "\/impostazioni"/m,
    add: [
      "  {",
      '    to: "/__cose-path__",',
      '    label: "__things__:many",',
      "    icon: IconFolder,",
      '    verbs: ["list__Things__"],',
      '    key: "__key__",',
      "  },\n",
    ].join("\n"),
  },
  {
    file: `${admin}/words/say.ts`,
    imports: 'import type { __things__Catalogue } from "@trama/__things__";',
    at: /^ {2}\| KeyOf<typeof adminCatalogue>/m,
    add: "  | KeyOf<typeof __things__Catalogue>\n",
  },
  ...(["it", "en"] as const).map((language) => ({
    file: `${admin}/words/messages.${language}.ts`,
    imports: `import { messages as __things__ } from "../features/__things__/messages.${language}";`,
    at: /^ {2}\.\.\.forms,/m,
    add: "  ...__things__,\n",
  })),
];

/** The members whose package.json must name the new package. */
export const dependents = ["packages/instance", "apps/api", "apps/admin"];
