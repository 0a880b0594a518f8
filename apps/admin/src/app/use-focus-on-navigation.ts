import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * Moves the keyboard to the page's heading when the address changes, as a full page load would. Focus that the new page kept
 * (a tab of the same section) stays where it is.
 */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const left = useRef(pathname);
  useEffect(() => {
    const before = left.current;
    left.current = pathname;
    if (before === undefined || before === pathname) return;
    const page = main.current;
    const focused = document.activeElement;
    if (!page || (focused !== page && page.contains(focused))) return;
    const heading = page.querySelector("h1") ?? page;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
