/** A population band as the configuration states it: an open end is null. */
export interface Band {
  from: number | null;
  to: number | null;
}

/** Reads ">6000", "<1000" or "3000-5000"; null when it is written otherwise. */
export function readBand(stated: string): Band | null {
  const parts = /^(?:>\s*(\d+)|<\s*(\d+)|(\d+)\s*-\s*(\d+))$/.exec(stated.trim());
  if (!parts) return null;
  const [, above, below, from, to] = parts;
  if (above !== undefined) return { from: Number(above), to: null };
  return below === undefined ? { from: Number(from), to: Number(to) } : { from: null, to: Number(below) };
}
