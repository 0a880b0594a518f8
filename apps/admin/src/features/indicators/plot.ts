import type { Point } from "./series";

export interface Frame {
  width: number;
  height: number;
  /** Room kept free on every side. */
  margin: number;
}

interface Placed {
  x: number;
  y: number;
}

/** Where the points of a series stand in a frame, from nought upwards and as far apart as their days. */
export interface Plot {
  /** One line for each run of points that are known one after the other. */
  runs: readonly (readonly Placed[])[];
  yOf: (value: number) => number;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Places a series; `also` are values that must be in sight too, such as a target. */
export function plot(points: readonly Point[], { width, height, margin }: Frame, also: readonly number[] = []): Plot {
  const values = [0, ...also, ...points.flatMap(({ known }) => (known ? [known.value] : []))];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = points.map(({ on }) => dayNumber(on));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const yOf = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  const xOf = (day: number) =>
    first === last ? width / 2 : margin + ((day - first) / (last - first)) * (width - 2 * margin);
  const runs: Placed[][] = [[]];
  for (const { on, known } of points) {
    if (known) runs.at(-1)?.push({ x: xOf(dayNumber(on)), y: yOf(known.value) });
    else runs.push([]);
  }
  return { runs: runs.filter(({ length }) => length > 0), yOf };
}

const short = (value: number) => Math.round(value * 10) / 10;

/** The line through some points, as SVG writes it. */
export const lineThrough = (placed: readonly Placed[]) => placed.map(({ x, y }) => `${short(x)},${short(y)}`).join(" ");
