/** A point of the drawing, in its own units. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the drawing. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** How far apart two points are. */
export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A round thing of the drawing. */
export interface Circle extends Point {
  radius: number;
}

/** Whether a circle and a rectangle share any area. */
export function covers({ x, y, radius }: Circle, box: Box): boolean {
  const nearest = {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
  return distance({ x, y }, nearest) < radius;
}

/** Whether two rectangles share any area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The square around a circle. */
export function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Whether a rectangle lies wholly within a drawing of this size. */
export function within({ x, y, width, height }: Box, size: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

/** One decimal is finer than any screen shows. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
