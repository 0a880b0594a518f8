import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { IstatCode, parseYaml } from "@trama/territory";
import { expect, it } from "vitest";
import { z } from "zod";
import text from "./municipalities.txt?raw";
import { municipalitiesIn, municipalitiesLike, municipalityLabel } from "./municipality-list";

const list = municipalitiesIn(text);
const found = (written: string) => municipalitiesLike(list, written).map(municipalityLabel);

it("is of all Italy, each municipality once, with codes that are codes", () => {
  expect(list.length).toBe(7896);
  expect(new Set(list.map(({ istat }) => istat)).size).toBe(list.length);
  const cadastral = list.flatMap((one) => one.cadastral ?? []);
  expect(new Set(cadastral).size).toBe(cadastral.length);
  expect(list.length - cadastral.length).toBeLessThan(10);
  expect(list.filter(({ istat }) => !IstatCode.safeParse(istat).success)).toEqual([]);
  expect(list.filter(({ name, province }) => !/^[\p{L} './-]+$/u.test(name) || !/^[A-Z]{2}$/.test(province))).toEqual(
    [],
  );
});

it("finds a municipality by the beginning of its name or of a word of it, accents and capitals aside", () => {
  expect(found("sond")).toContain("Sondrio (SO) 014061");
  expect(found("verona")).toContain("Verona (VR) 023091");
  expect(found("TRAVACO")).toEqual(["Travacò Siccomario (PV) 018169"]);
  expect(found("d'ardenghi")).toEqual([]);
  expect(found("s")).toEqual([]);
  expect(found("  ")).toEqual([]);
});

const presets = new URL("../../../../../../packages/territory/presets/", import.meta.url);
const Codes = z.looseObject({
  territory: z.looseObject({
    municipalities: z.array(
      z.looseObject({ name: z.string(), istat: z.string(), cadastral: z.string().nullish().default(null) }),
    ),
  }),
});

it("agrees with every preset of a territory that exists", async () => {
  const known = new Map(list.map((one) => [one.istat, one]));
  const files = (await readdir(presets)).filter((name) => /^(?!fiordaliso)[a-z]+\.yaml$/.test(name));
  const stated = files.flatMap(
    (name) => parseYaml(readFileSync(new URL(name, presets), "utf8"), Codes, name).territory.municipalities,
  );
  expect(stated.length).toBeGreaterThan(30);
  for (const { name, istat, cadastral } of stated)
    expect(known.get(istat), name).toMatchObject({ name, ...(cadastral === null ? {} : { cadastral }) });
});
