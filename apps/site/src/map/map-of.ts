import type { PublicLab } from "@trama/labs";
import type { Municipality } from "@trama/territory";
import { hullOf } from "./hull.js";
import { type Label, labelsOf } from "./labels.js";
import { around, type Box, distance, type Point, within } from "./point.js";
import { type Boundaries, type Place, type Projection, projectionOf } from "./projection.js";
import { fanOut, type Group, type Spread } from "./spread.js";

type Town = Pick<Municipality, "istat" | "name" | "centre">;
type Lab = Pick<PublicLab, "slug" | "name" | "municipality" | "mainPlace">;

/** A lab's pin. Its number is its place in the list given. */
export interface Pin<L extends Lab = Lab> extends Point {
  number: number;
  lab: L;
}

/** A municipality on the map, with the circle that its labs fill. */
export interface MapTown extends Point {
  istat: string;
  name: string;
  /** How many labs stand here. */
  labs: number;
  radius: number;
  label: Label | null;
}

/** A drawing of the territory: sizes and places are in its own units, and it scales to any screen. */
export interface TerritoryMap<L extends Lab = Lab> {
  width: number;
  height: number;
  radius: number;
  towns: readonly MapTown[];
  pins: readonly Pin<L>[];
  /** The shapes of the municipalities where boundaries were given, else a soft shape around their centres. */
  outlines: readonly string[];
  silhouette: readonly Point[];
  /** The labs of which no place is known, not even the centre of their municipality. */
  unplaced: readonly L[];
}

const smallest = 400;
const radius = 14;
const apart = 2 * radius + 3;
const dot = 3.5;
const margin = 52;
/** Half the line drawn around the land, which rounds its corners. */
const brim = 22;
/** How many pins fill the smallest drawing at most half way; more labs make a larger one. */
const roomy = 40;

function placeOf({ mainPlace }: Lab): Place | null {
  return mainPlace?.lat == null || mainPlace.lon == null ? null : { lat: mainPlace.lat, lon: mainPlace.lon };
}

/** Labs that stand at one point together. Coordinates outside the drawing are a mistake: the municipality's centre serves. */
function groupsOf<L extends Lab>(labs: readonly Pin<L>[], towns: ReadonlyMap<string, Point>, projection: Projection) {
  const groups: Group<Pin<L>>[] = [];
  const unplaced: L[] = [];
  const join = (at: Point, pin: Pin<L>) => {
    const known = groups.findIndex((group) => distance(group.at, at) < 1);
    const group = groups[known];
    if (group) groups[known] = { at: group.at, members: [...group.members, pin] };
    else groups.push({ at, members: [pin] });
  };
  for (const pin of labs) {
    const place = placeOf(pin.lab);
    const own = place && projection.pointOf(place);
    const at = own && within(around(own, 0), projection) ? own : towns.get(pin.lab.municipality.istat);
    if (at) join(at, pin);
    else unplaced.push(pin.lab);
  }
  return { groups, unplaced };
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** What the land must reach under: names, dots and pins, short of the edge by the width of its own brim. */
function landMarks(boxes: readonly Box[], { width, height }: { width: number; height: number }): Point[] {
  const inside = (value: number, size: number) => Math.min(Math.max(value, brim), size - brim);
  return boxes
    .flatMap((box) => [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
      { x: box.x, y: box.y + box.height },
      { x: box.x + box.width, y: box.y + box.height },
    ])
    .map(({ x, y }) => ({ x: inside(x, width), y: inside(y, height) }));
}

/** A circle around the pins of each municipality, or a dot on its centre. */
function townsOf(
  municipalities: readonly Town[],
  projection: Projection,
  pins: readonly Pin[],
): Omit<MapTown, "label">[] {
  return municipalities.flatMap(({ istat, name, centre }) => {
    if (!centre) return [];
    const at = projection.pointOf(centre);
    const own = pins.filter(({ lab }) => lab.municipality.istat === istat);
    const near = own.filter((pin) => distance(pin, at) < 4 * apart);
    if (near.length === 0) return [{ istat, name, ...at, labs: own.length, radius: dot }];
    const middle = meanOf(near);
    const reach = Math.max(...near.map((pin) => distance(pin, middle)));
    return [{ istat, name, ...middle, labs: own.length, radius: reach + radius + 4 }];
  });
}

/** Lays out the map of a territory: pure, and always the same for the same input. */
export function mapOf<L extends Lab>(
  municipalities: readonly Town[],
  labs: readonly L[],
  boundaries?: Boundaries,
): TerritoryMap<L> {
  const width = Math.round(smallest * Math.max(1, Math.sqrt(labs.length / roomy)));
  const centres = municipalities.flatMap(({ centre }) => centre ?? []);
  const places = centres.length > 0 ? centres : labs.flatMap((lab) => placeOf(lab) ?? []);
  const projection = projectionOf(places, width, boundaries ? 10 : margin, boundaries);
  const points = new Map(
    municipalities.flatMap(({ istat, centre }) => (centre ? [[istat, projection.pointOf(centre)] as const] : [])),
  );
  const spread: Spread = { width, height: projection.height, radius, apart };
  const numbered = labs.map((lab, at) => ({ number: at + 1, lab, x: 0, y: 0 }));
  const { groups, unplaced } = groupsOf(numbered, points, projection);
  const pins = fanOut(groups, spread)
    .map(({ member, point }) => ({ ...member, ...point }))
    .sort((one, other) => one.number - other.number);
  const towns = townsOf(municipalities, projection, pins);
  const circles = [...pins.map((pin) => ({ ...pin, radius })), ...towns];
  const labels = labelsOf(
    [...towns].sort((one, other) => other.labs - one.labs),
    circles,
    projection,
  );
  const marks = [
    ...circles.map((circle) => around(circle, circle.radius)),
    ...[...labels.values()].map(({ box }) => box),
  ];
  return {
    width,
    height: projection.height,
    radius,
    towns: towns.map((town) => ({ ...town, label: labels.get(town) ?? null })),
    pins,
    outlines: boundaries?.features.map((feature) => projection.outlineOf(feature)) ?? [],
    silhouette: boundaries ? [] : hullOf(landMarks(marks, projection)),
    unplaced,
  };
}
