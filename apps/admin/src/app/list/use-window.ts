import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";

/** From this many rows on only those in sight are drawn: the browser's own search then finds only what is drawn. */
const drawnAtOnce = 100;

interface Drawn {
  /** The places, in the list, of the rows to draw. */
  places: readonly number[];
  /** How much room, in pixels, the rows before and after would take. */
  before: number;
  after: number;
  /** Whether some rows may be left out. */
  partial: boolean;
  /** Tells how tall a row has come out. */
  measure: (row: Element | null) => void;
  bring: (at: number) => void;
}

/** Which rows of a long list are drawn while the page scrolls. A short one is drawn whole. */
export function useWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  { height, gap = 0, keyOf }: { height: number; gap?: number; keyOf: (at: number) => string },
): Drawn {
  const partial = count > drawnAtOnce;
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const now = Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (partial && now !== top) setTop(now);
  });
  const virtual = useWindowVirtualizer({
    count: partial ? count : 0,
    estimateSize: () => height,
    gap,
    overscan: 4,
    scrollMargin: top,
    getItemKey: keyOf,
  });
  if (!partial) {
    const places = Array.from({ length: count }, (_, at) => at);
    const bring = (at: number) =>
      body.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: "nearest" });
    return { places, before: 0, after: 0, partial, measure: () => undefined, bring };
  }
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    places: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtual.getTotalSize() - (last.end - top) : virtual.getTotalSize(),
    partial,
    measure: virtual.measureElement,
    bring: (at) => virtual.scrollToIndex(at, { align: "auto" }),
  };
}
