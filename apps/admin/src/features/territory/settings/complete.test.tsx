import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { speechOf } from "@trama/instance/browser";
import {
  type FieldSchema,
  fieldHelp,
  fieldName,
  fieldSchema,
  fieldsOf,
  resolveWords,
  schemaInside,
  schemaOfItems,
} from "@trama/territory";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { adminCatalogue } from "../../../words/catalogue";
import { AccessFields } from "../access/access-tab";
import { IdentityFields } from "../places/identity-tab";
import type { ConfigurationDraft } from "../revising/configuration-draft";
import { draftedFrom } from "../revising/drafted";
import { PhaseFields } from "../systems/phase-fields";
import { ProtocolFields } from "../systems/protocol-fields";
import { TermRow } from "../vocabularies/term-row";
import { vocabularyNames } from "../vocabularies/vocabulary";
import { NounFields } from "../words/noun-fields";
import { rootSchema, SettingsForm } from "./form";
import { PartFields } from "./part-tab";
import { partNames } from "./parts";

const isRecord = (schema: FieldSchema) => fieldsOf(schema).length === 0 && schema.type === "object";

/** A document with one of everything, whether or not it would be accepted: what matters is what is asked for. */
function whole(schema: FieldSchema): unknown {
  if (Array.isArray(schema.enum)) return schema.enum.includes("channels") ? "channels" : schema.enum[0];
  if (schema.type === "array") return [whole(schemaOfItems(rootSchema, schema))];
  if (schema.type === "boolean") return true;
  if (schema.type === "number" || schema.type === "integer") return 1;
  if (schema.type === "string") return schema.format === "date" ? "2199-01-01" : "a";
  const named = fieldSchema(rootSchema, schema.propertyNames).enum;
  const keys = isRecord(schema) ? (named ?? ["any"]) : fieldsOf(schema);
  const entries = (Array.isArray(keys) ? keys : []).map((key) => [
    String(key),
    whole(schemaInside(rootSchema, schema, String(key))),
  ]);
  return Object.fromEntries(entries);
}

/** Every noun is asked for by one screen: what holds of one holds of all. */
const anyNoun = (key: string) => key.replace(/^territory\.words\.\w+/, "territory.words.*");

/** Every key that holds a value, with a star for what there may be several of. */
function keysOf(schema: FieldSchema, path: string): string[] {
  const items = schemaOfItems(rootSchema, schema);
  if (schema.type === "array" && items.type === "object") return keysOf(items, `${path}.*`);
  if (isRecord(schema)) return keysOf(schemaInside(rootSchema, schema, "*"), `${path}.*`);
  const fields = fieldsOf(schema);
  if (fields.length === 0) return [path];
  return fields.flatMap((field) =>
    keysOf(schemaInside(rootSchema, schema, field), path === "" ? field : `${path}.${field}`),
  );
}

/** The name of a field as a key: places in lists and keys of records become stars. */
function keyOf(name: string): string {
  let here = rootSchema;
  return name
    .split(".")
    .map((step) => {
      const several = /^\d+$/.test(step) || isRecord(here);
      here = /^\d+$/.test(step) ? schemaOfItems(rootSchema, here) : schemaInside(rootSchema, here, step);
      return several ? "*" : step;
    })
    .join(".");
}

const drafted = draftedFrom({
  about: null,
  values: { base: 1, before: whole(rootSchema), document: whole(rootSchema) },
});
if (!drafted) throw new Error("no draft");
const draft: ConfigurationDraft = {
  ...drafted,
  changed: false,
  restored: false,
  change: () => undefined,
  discard: () => undefined,
};
const [system] = draft.document.labs.systems;
if (!system) throw new Error("no lab system");
const part = { draft, system, at: 0, unused: true, before: system, errors: new Map(), alter: () => undefined };

/** The screens that are not made from the schema: a section with a screen of its own adds its fields here. */
const ownScreens: readonly ReactNode[] = [
  <IdentityFields key="identity" />,
  <AccessFields key="access" draft={draft} />,
  <NounFields key="noun" draft={draft} code="labLead" />,
  ...vocabularyNames.map((name) => <TermRow key={name} draft={draft} name={name} at={0} uses={[]} />),
  <PhaseFields key="phases" {...part} />,
  <ProtocolFields key="protocols" {...part} />,
];

const words = resolveWords();
const queries = new QueryClient();
queries.setQueryData(["territory"], { ...draft.document.territory, words, timeZone: "Europe/Rome" });
queries.setQueryDefaults(["territory"], { staleTime: Number.POSITIVE_INFINITY });

const asked = (screens: ReactNode) => {
  const page = renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={speechOf(words, [adminCatalogue])}>
        <MantineProvider>
          <SettingsForm draft={draft}>{screens}</SettingsForm>
        </MantineProvider>
      </I18nextProvider>
    </QueryClientProvider>,
  );
  return new Set([...page.matchAll(/\bname="([^"]+)"/g)].map(([, name = ""]) => anyNoun(keyOf(name))));
};

/** The version of the format is no choice of a territory. */
const notAsked = ["format"];

it("every key of a territory's configuration has a field on a screen of the settings", () => {
  const found = asked(
    <>
      {partNames.map((name) => (
        <PartFields key={name} name={name} />
      ))}
      {ownScreens}
    </>,
  );
  const keys = [...new Set(keysOf(rootSchema, "").map(anyNoun))];
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter((key) => !found.has(key) && !notAsked.includes(key))).toEqual([]);
});

it("a key without a field is noticed", () => {
  const found = asked(partNames.filter((name) => name !== "aree").map((name) => <PartFields key={name} name={name} />));
  expect(keysOf(rootSchema, "").filter((key) => key.startsWith("territory.areas.") && !found.has(key))).toContain(
    "territory.areas.*.name",
  );
});

it("a field has its name in both languages, and none of them is left to its code", () => {
  const unnamed = (schema: FieldSchema, path: string): string[] => {
    const items = schemaOfItems(rootSchema, schema);
    if (schema.type === "array" && items.type === "object") return unnamed(items, `${path}.*`);
    return fieldsOf(schema).flatMap((field) => {
      const own = schemaInside(rootSchema, schema, field);
      const here = fieldName(own, "it") && own["x-en"] && fieldHelp(own, "it") !== "" ? [] : [`${path}.${field}`];
      return [...here, ...unnamed(own, `${path}.${field}`)];
    });
  };
  expect(unnamed(rootSchema, "")).toEqual([]);
});
