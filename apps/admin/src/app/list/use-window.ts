import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";

/** From this many rows on only those in sight are drawn: the browser's own search then finds only what is drawn. */
const drawnAtOnce = 100;

/** Whether a list of so many rows is drawn in part. */
export const isPartial = (count: number) => count > drawnAtOnce;

interface Drawn {
  /** The places, in the list, of the rows to draw. */
  places: readonly number[];
  /** How much room, in pixels, the rows before and after would take. */
  before: number;
  after: number;
  /** Tells how tall a row has come out. */
  measure: (row: Element | null) => void;
  bring: (at: number) => void;
}

const unmeasured = () => undefined;

/**
 * How far below the beginning of the page something stands. It is asked again when the page has grown or shrunk, right
 * after the browser has laid it out: asking while scrolling would have it lay out the page once more each time.
 */
function useTop(body: RefObject<HTMLElement | null>, wanted: boolean): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!wanted) return;
    const ask = () => setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    ask();
    const observer = new ResizeObserver(ask);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body, wanted]);
  return top;
}

/** Which rows of a long list are drawn while the page scrolls. A short one is drawn whole. */
export function useWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  { height, gap = 0, keyOf }: { height: number; gap?: number; keyOf: (at: number) => string },
): Drawn {
  const partial = isPartial(count);
  const top = useTop(body, partial);
  const virtual = useWindowVirtualizer({
    count: partial ? count : 0,
    estimateSize: () => height,
    gap,
    overscan: 6,
    scrollMargin: top,
    getItemKey: keyOf,
    useFlushSync: false,
  });
  if (!partial) {
    const places = Array.from({ length: count }, (_, at) => at);
    const bring = (at: number) =>
      body.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: "nearest" });
    return { places, before: 0, after: 0, measure: unmeasured, bring };
  }
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    places: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtual.getTotalSize() - (last.end - top) : virtual.getTotalSize(),
    measure: virtual.measureElement,
    bring: (at) => virtual.scrollToIndex(at, { align: "auto" }),
  };
}
