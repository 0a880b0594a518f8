import { useEffect, useRef, useState } from "react";

/** Gives the keyboard back to what opened a dialog; when that is no longer there, to the heading of its section. */
export function useFocusBack(): void {
  const [opener] = useState(() => (document.activeElement instanceof HTMLElement ? document.activeElement : null));
  const [section] = useState(() => opener?.closest("section, main") ?? null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    window.clearTimeout(timer.current);
    return () => {
      timer.current = window.setTimeout(() => {
        if (opener?.isConnected) return opener.focus();
        const heading = section?.isConnected
          ? section.querySelector<HTMLElement>("h1, h2")
          : document.querySelector<HTMLElement>("main h1");
        if (!heading) return undefined;
        heading.tabIndex = -1;
        return heading.focus();
      }, 20);
    };
  }, [opener, section]);
}
