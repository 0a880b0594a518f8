import type { Theme } from "../colour/theme.js";

/** One piece of a strand in the mark's 32 × 32 square. */
export interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
}

const centres = [7, 16, 25] as const;
const strand = 5.5;
const gap = 1.2;
const [start, end] = [1.5, 30.5];

/** The stretches of a strand that lie over the others: it is cut where it passes below. */
function stretches(below: (crossing: number) => boolean): [from: number, to: number][] {
  const cuts = centres
    .filter((_, crossing) => below(crossing))
    .map((at) => [at - strand / 2 - gap, at + strand / 2 + gap] as const);
  const edges = [start, ...cuts.flat(), end];
  return edges.flatMap((from, at) => (at % 2 === 0 ? [[from, edges[at + 1] ?? end] as [number, number]] : []));
}

const over = (row: number, column: number) => (row + column) % 2 === 0;

/** Three strands across, lying over every other crossing. */
export const weft: readonly Piece[] = centres.flatMap((y, row) =>
  stretches((column) => !over(row, column)).map(([from, to]) => ({
    x: from,
    y: y - strand / 2,
    width: to - from,
    height: strand,
  })),
);

/** Three strands down, lying over the other crossings. */
export const warp: readonly Piece[] = centres.flatMap((x, column) =>
  stretches((row) => over(row, column)).map(([from, to]) => ({
    x: x - strand / 2,
    y: from,
    width: strand,
    height: to - from,
  })),
);

const shape = ({ x, y, width, height }: Piece) =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
const round = (value: number) => Math.round(value * 100) / 100;

/** The strands as path data. */
export const weftPath = weft.map(shape).join("");
export const warpPath = warp.map(shape).join("");

/** The site's icon: a small weave in the territory's colours. */
export function wovenIcon({ strong, line }: Theme): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${line}" d="${warpPath}"/><path fill="${strong}" d="${weftPath}"/></svg>\n`;
}
