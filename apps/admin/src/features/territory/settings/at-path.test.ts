import { expect, it } from "vitest";
import { assign, blankOf, schemaAt, valueAt } from "./at-path";
import { controlOf } from "./control-of";
import { rootSchema } from "./form";

const municipality = ["territory", "municipalities", 0] as const;

it("a new thing begins with what holds when nobody says", () => {
  expect(blankOf(rootSchema, schemaAt(rootSchema, municipality))).toEqual({
    name: "",
    istat: "",
    capital: false,
    population: [],
  });
  expect(blankOf(rootSchema, schemaAt(rootSchema, ["territory", "population", "total"]))).toEqual({ qualifier: "=" });
});

it("writing makes the objects on the way, and taking away leaves no empty one behind", () => {
  const document = { territory: { municipalities: [{ name: "Uno" }], contact: {} } };
  const write = (path: (string | number)[], value: unknown) => assign(rootSchema, document, path, value);
  write([...municipality, "centre", "lat"], 46.1);
  write(["territory", "population", "total", "value"], 12);
  write(["territory", "contact", "phone"], "02 000");
  expect(document).toEqual({
    territory: {
      municipalities: [{ name: "Uno", centre: { lat: 46.1 } }],
      population: { total: { value: 12, qualifier: "=" } },
      contact: { phone: "02 000" },
    },
  });
  write([...municipality, "centre", "lat"], undefined);
  write(["territory", "population", "total", "value"], undefined);
  write(["territory", "contact", "phone"], undefined);
  expect(document).toEqual({ territory: { municipalities: [{ name: "Uno" }], contact: {} } });
  expect(valueAt(document, [...municipality, "centre", "lat"])).toBeUndefined();
});

it.each([
  ["territory.name", "text"],
  ["territory.accent", "colour"],
  ["territory.municipalities", "list"],
  ["territory.municipalities.0.capital", "check"],
  ["territory.municipalities.0.centre", "group"],
  ["territory.municipalities.0.centre.lat", "number"],
  ["territory.municipalities.0.aliases", "lines"],
  ["territory.municipalities.0.note", "longText"],
  ["territory.municipalities.0.src", "choice"],
  ["territory.areas.0.municipalities", "references"],
  ["directory.bodies.0.kind", "reference"],
  ["gatherings.closures.0.from", "date"],
  ["labs.systems.0.approvers", "choices"],
  // A record is asked for by a screen of its own.
  ["territory.words.lab", "group"],
  ["labs.systems.0.phaseLabels", null],
])("%s is asked for as %s", (path, control) => {
  const steps = path.split(".").map((step) => (step === "0" ? 0 : step));
  expect(controlOf(rootSchema, schemaAt(rootSchema, steps))).toBe(control);
});
