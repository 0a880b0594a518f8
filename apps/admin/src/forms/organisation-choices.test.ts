import { OrganisationId } from "@trama/directory";
import { describe, expect, it } from "vitest";
import { organisationChoices } from "./organisation-choices";

const named = (at: number, name: string, fullName: string | null, aliases: string[] = []) => ({
  id: OrganisationId.parse(`0190b7c0-0000-7000-8000-00000000000${at}`),
  name,
  fullName,
  aliases,
});

const all = [
  named(1, "Centro Servizi Volontariato", null, ["CSV Lombardia Sud"]),
  named(2, "Caffè delle Lune", "Cooperativa sociale Caffè delle Lune"),
  named(3, "Marta", null),
];
const found = (text: string) => organisationChoices(all, text).map(({ name, detail }) => [name, detail]);

describe("the organisations to choose from", () => {
  it("are all of them before anything is typed", () => {
    expect(found("").map(([name]) => name)).toEqual(["Centro Servizi Volontariato", "Caffè delle Lune", "Marta"]);
  });

  it("are found by another spelling, which is shown", () => {
    expect(found("csv")).toEqual([["Centro Servizi Volontariato", "CSV Lombardia Sud"]]);
    expect(found("sociale")).toEqual([["Caffè delle Lune", "Cooperativa sociale Caffè delle Lune"]]);
  });

  it("are found without accents or capitals", () => {
    expect(found(" CAFFE ").map(([name]) => name)).toEqual(["Caffè delle Lune"]);
    expect(found("zzz")).toEqual([]);
  });

  it("are twenty at most", () => {
    const many = Array.from({ length: 40 }, () => named(1, "Gruppo", null));
    expect(organisationChoices(many, "gru")).toHaveLength(20);
  });
});
