import fc from "fast-check";
import { expect, test } from "vitest";
import { mapOf } from "./map-of.js";
import { covers, distance, overlap, within } from "./point.js";
import type { Boundaries } from "./projection.js";

type Lab = Parameters<typeof mapOf>[1][number];
type Town = Parameters<typeof mapOf>[0][number];

const lat = fc.double({ min: 44.4, max: 45.6, noNaN: true });
const lon = fc.double({ min: 8.4, max: 9.8, noNaN: true });
const centre = fc.record({ lat, lon });
const names = ["Fiordaliso", "San Martino di Sopra", "Castelnespolo", "Villanova della Vecchia Filanda", "Acquatonda"];

const towns = fc
  .array(fc.tuple(fc.constantFrom(...names), centre), { minLength: 1, maxLength: 16 })
  .map((given) => given.map(([name, at], index): Town => ({ istat: String(111901 + index), name, centre: at })));

const territory = towns.chain((municipalities) =>
  fc.record({
    municipalities: fc.constant(municipalities),
    labs: fc
      .array(fc.tuple(fc.nat(municipalities.length - 1), fc.option(centre)), { maxLength: 90 })
      .map((given) => given.map(([town, place], index) => labIn(municipalities, town, place, index))),
  }),
);

function labIn(
  municipalities: readonly Town[],
  town: number,
  place: { lat: number; lon: number } | null,
  index: number,
): Lab {
  const { istat = "", name = "" } = municipalities[town] ?? {};
  const mainPlace = place && {
    id: `p${index}`,
    kind: "main",
    name: "Luogo",
    address: null,
    ...place,
    from: null,
    to: null,
  };
  return {
    slug: `lab-${index}`,
    name: `Lab ${index}`,
    municipality: { istat, name },
    mainPlace: mainPlace as Lab["mainPlace"],
  };
}

const valley: Town[] = [
  { istat: "111901", name: "Fiordaliso", centre: { lat: 44.55, lon: 9.78 } },
  { istat: "111902", name: "Borgo Cicala", centre: { lat: 44.58, lon: 9.83 } },
  { istat: "111903", name: "Acquatonda", centre: { lat: 44.53, lon: 9.73 } },
];

test("every lab is drawn once, whole inside the drawing, under its number in the list", () => {
  fc.assert(
    fc.property(territory, ({ municipalities, labs }) => {
      const map = mapOf(municipalities, labs);
      expect(map.pins.map(({ lab, number }) => [lab.slug, number])).toEqual(labs.map(({ slug }, at) => [slug, at + 1]));
      expect(map.unplaced).toEqual([]);
      for (const { x, y } of map.pins) {
        expect(
          within(
            { x: x - map.radius, y: y - map.radius, width: 2 * map.radius, height: 2 * map.radius },
            { width: map.width + 0.01, height: map.height + 0.01 },
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("no pin covers another, however many labs there are", () => {
  fc.assert(
    fc.property(territory, ({ municipalities, labs }) => {
      const { pins, radius } = mapOf(municipalities, labs);
      for (const [at, one] of pins.entries()) {
        for (const other of pins.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(2 * radius + 2.9);
      }
    }),
    { numRuns: 60 },
  );
});

test("no name meets another name or covers a pin, and every name lies inside", () => {
  fc.assert(
    fc.property(territory, ({ municipalities, labs }) => {
      const map = mapOf(municipalities, labs);
      const boxes = map.towns.flatMap(({ label }) => label?.box ?? []);
      for (const [at, box] of boxes.entries()) {
        expect(within(box, map)).toBe(true);
        expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        for (const pin of map.pins) expect(covers({ ...pin, radius: map.radius }, box)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test("the same territory always gives the same drawing, in finite numbers", () => {
  fc.assert(
    fc.property(territory, ({ municipalities, labs }) => {
      const drawn = JSON.stringify(mapOf(municipalities, labs));
      expect(JSON.stringify(mapOf(municipalities, labs))).toBe(drawn);
      expect(drawn).not.toMatch(/:null,"y"|NaN|Infinity/);
    }),
    { numRuns: 20 },
  );
});

test("labs of one municipality stand around its centre", () => {
  const six = Array.from({ length: 6 }, (_, at) => labIn(valley, 0, null, at));
  const [town] = mapOf(valley, six).towns;
  const { pins } = mapOf(valley, six);
  expect(town).toMatchObject({ name: "Fiordaliso", labs: 6 });
  const mean = { x: pins.reduce((sum, { x }) => sum + x, 0) / 6, y: pins.reduce((sum, { y }) => sum + y, 0) / 6 };
  expect(distance(mean, town ?? { x: 0, y: 0 })).toBeLessThan(1);
});

test("a place counts more than the centre of its municipality, unless it is far from the territory", () => {
  const [centred] = mapOf(valley, [labIn(valley, 0, null, 0)]).pins;
  const [placed] = mapOf(valley, [labIn(valley, 0, { lat: 44.54, lon: 9.76 }, 0)]).pins;
  const [mistaken] = mapOf(valley, [labIn(valley, 0, { lat: 38, lon: 13 }, 0)]).pins;
  expect(placed).not.toMatchObject({ x: centred?.x, y: centred?.y });
  expect(mistaken).toMatchObject({ x: centred?.x, y: centred?.y });
});

test("a lab without any known place is told apart, not drawn", () => {
  const nowhere: Town = { istat: "111904", name: "Castelnespolo" };
  const map = mapOf([...valley, nowhere], [labIn([nowhere], 0, null, 0), labIn(valley, 1, null, 1)]);
  expect(map.pins.map(({ number }) => number)).toEqual([2]);
  expect(map.unplaced.map(({ slug }) => slug)).toEqual(["lab-0"]);
  expect(map.towns).toHaveLength(3);
});

test("a territory without any coordinate has an empty map", () => {
  const map = mapOf([{ istat: "111901", name: "Fiordaliso" }], [labIn(valley, 0, null, 0)]);
  expect([map.pins, map.towns, map.silhouette]).toEqual([[], [], []]);
});

test("one municipality alone has a map", () => {
  const map = mapOf(valley.slice(0, 1), [labIn(valley, 0, null, 0)]);
  expect(map.pins[0]?.x).toBeCloseTo(map.width / 2, 0);
  expect(map.height).toBeGreaterThan(100);
});

test("boundaries take the place of the soft shape", () => {
  const ring = [
    [9.7, 44.5],
    [9.7, 44.6],
    [9.85, 44.6],
    [9.85, 44.5],
    [9.7, 44.5],
  ];
  const boundaries: Boundaries = {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } }],
  };
  const map = mapOf(valley, [labIn(valley, 0, null, 0)], boundaries);
  expect(map.outlines).toHaveLength(1);
  expect(map.outlines[0]).toMatch(/^M[\d.,L]+Z$/);
  expect(map.silhouette).toEqual([]);
});
