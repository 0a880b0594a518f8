import { labPermissions } from "@trama/labs";
import { describe, expect, it } from "vitest";
import { lab } from "../testing/sample-lab";
import { mendingOfAttention, mendingOfCondition, mendingOfItem } from "./mending";

const item = (rule: string) => ({ code: "item", it: "Elemento", en: "Item", rule, met: false, detail: null });
const mayAll = lab({ may: Object.keys(labPermissions) });
const mayNothing = lab({ may: [] });

describe("what is missing", () => {
  it.each([
    ["mainPlace", { kind: "place", place: "main" }],
    ["linkedPlaces", { kind: "place", place: "linked" }],
    ["leadOrganisation", { kind: "lead" }],
    ["leadPerson", { kind: "lead" }],
    ["partners", { kind: "partner" }],
    ["channels", { kind: "channel", kinds: [] }],
    ["resources", { kind: "resource", kinds: [] }],
    ["collaborators", { kind: "collaborators" }],
    ["microNetworks", { kind: "microNetwork" }],
    ["declared", { kind: "declare", item: item("declared"), met: true }],
  ])("for the rule %s is mended right there", (rule, dialog) => {
    expect(mendingOfItem(mayAll, item(rule), undefined)?.dialog).toEqual(dialog);
    expect(mendingOfItem(mayNothing, item(rule), undefined)).toBeNull();
  });

  it("among channels of some kinds asks for one of those", () => {
    const definition = { code: "item", it: "", en: "", rule: "channels" as const, minimum: 1, kinds: ["poster"] };
    expect(mendingOfItem(mayAll, item("channels"), definition)?.dialog).toEqual({ kind: "channel", kinds: ["poster"] });
  });

  it("as a condition of a phase is mended like the item or the foundation it is", () => {
    expect(mendingOfCondition(mayAll, "mainPlace", [])?.dialog).toEqual({ kind: "place", place: "main" });
    expect(mendingOfCondition(mayAll, "council", [])?.dialog).toMatchObject({
      kind: "declare",
      item: { code: "council" },
    });
    expect(mendingOfCondition(mayAll, "municipality", [])).toBeNull();
    expect(mendingOfCondition(mayNothing, "leadPerson", [])).toBeNull();
  });

  it("as an attention is offered to whoever may mend it", () => {
    expect(mendingOfAttention(mayAll, "withoutLeadPerson", () => false)?.dialog).toEqual({ kind: "lead" });
    expect(mendingOfAttention(mayAll, "leadNameToEnter", () => false)).toBeNull();
    expect(mendingOfAttention(mayNothing, "leadNameToEnter", (verb) => verb === "revisePerson")?.dialog).toEqual({
      kind: "leadName",
    });
    expect(mendingOfAttention(mayAll, "phaseToConfirm", () => false)?.dialog).toEqual({ kind: "confirmPhase" });
    expect(mendingOfAttention(mayNothing, "phaseToConfirm", () => true)).toBeNull();
    expect(mendingOfAttention(mayAll, "itemsMissing", () => true)).toBeNull();
  });
});
