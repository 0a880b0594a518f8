import { type ExtendedFeatureCollection, type GeoPermissibleObjects, geoMercator, geoPath } from "d3-geo";
import type { Point } from "./point.js";

/** A place on the earth, in degrees. */
export interface Place {
  lat: number;
  lon: number;
}

/** Limits of municipalities, in GeoJSON longitude and latitude. */
export type Boundaries = ExtendedFeatureCollection;

export interface Projection {
  width: number;
  height: number;
  pointOf(place: Place): Point;
  /** The path data of a shape. */
  outlineOf(shape: GeoPermissibleObjects): string;
}

/** A drawing is not zoomed in further than this: one village alone does not fill it with nothing. */
const closest = 200_000;
const tallest = 1.2;
const flattest = 0.72;

/** Fits the places, or the boundaries where there are some, into a drawing of this width; its height follows. */
export function projectionOf(
  places: readonly Place[],
  width: number,
  margin: number,
  boundaries?: Boundaries,
): Projection {
  const shown: GeoPermissibleObjects = boundaries ?? {
    type: "MultiPoint",
    coordinates: places.map(({ lat, lon }) => [lon, lat]),
  };
  const mercator = geoMercator().fitWidth(width - 2 * margin, shown);
  const [[, top], [, bottom]] = geoPath(mercator).bounds(shown);
  const asked = Number.isFinite(bottom - top) ? bottom - top + 2 * margin : 0;
  const height = Math.round(Math.min(Math.max(asked, width * flattest), width * tallest));
  mercator.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    shown,
  );
  const [first] = places;
  if (!(mercator.scale() <= closest) && first) {
    mercator
      .scale(closest)
      .center(centreOf(places))
      .translate([width / 2, height / 2]);
  }
  const path = geoPath(mercator).digits(1);
  return {
    width,
    height,
    pointOf: ({ lat, lon }) => {
      const [x, y] = mercator([lon, lat]) ?? [width / 2, height / 2];
      return { x, y };
    },
    outlineOf: (shape) => path(shape) ?? "",
  };
}

function centreOf(places: readonly Place[]): [lon: number, lat: number] {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(places.map(({ lon }) => lon)), middle(places.map(({ lat }) => lat))];
}
