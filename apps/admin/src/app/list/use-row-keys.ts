import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

interface RowKeys {
  body: RefObject<HTMLElement | null>;
  count: number;
  /** Brings a row that may not be drawn into sight. */
  bring: (at: number) => void;
  toggle: ((at: number) => void) | undefined;
}

const isBox = (element: Element) => element instanceof HTMLInputElement && element.type === "checkbox";
const controlOf = (row: Element, box: boolean) =>
  row.querySelector<HTMLElement>(box ? "input[type=checkbox]" : "[data-opens] a[href], a[href]") ??
  row.querySelector<HTMLElement>("a[href], input, button");

/**
 * The keyboard in the rows of a list: arrows, Home and End go to the same control of another row, Space chooses the
 * row, Enter opens it. The controls are ordinary links and boxes, so the table stays a table and is read as one.
 */
export function useRowKeys({ body, count, bring, toggle }: RowKeys): (event: KeyboardEvent) => void {
  const wanted = useRef<{ at: number; box: boolean } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector(`[data-index="${wanted.current.at}"]`);
    if (!row) return;
    controlOf(row, wanted.current.box)?.focus();
    wanted.current = null;
  });
  return (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = target.closest("[data-index]");
    const box = isBox(target);
    if (!row || !(box || target instanceof HTMLAnchorElement)) return;
    const at = Number(row.getAttribute("data-index"));
    const step = steps[key];
    if (step) {
      event.preventDefault();
      const next = step(at, count - 1);
      const drawn = body.current?.querySelector(`[data-index="${next}"]`);
      if (drawn) controlOf(drawn, box)?.focus();
      else wanted.current = { at: next, box };
      bring(next);
    } else if (key === " " && !box && toggle) {
      event.preventDefault();
      toggle(at);
    } else if (key === "Enter" && box) {
      event.preventDefault();
      controlOf(row, false)?.click();
    }
  };
}
