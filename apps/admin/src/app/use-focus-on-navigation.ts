import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * Moves the keyboard to the page when the address changes, as a full page load would. Focus that the new page kept
 * (a tab of the same section) stays where it is.
 */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    const page = main.current;
    const focused = document.activeElement;
    if (page && !(focused && focused !== page && page.contains(focused))) page.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
