import { useLocalStorage, useWindowEvent } from "@mantine/hooks";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useRef } from "react";
import { useMay } from "../../api/session";
import { usePlaces } from "../use-places";
import { type Begun, isSearchKey, type KeyAction, newOf, pressed, takesLetters } from "./key-map";

/** Whether letters alone do something; kept on this machine, as a voice or a shaking hand may press them by mistake. */
export function useKeysOn() {
  return useLocalStorage({ key: "trama-keys", defaultValue: true, getInitialValueInEffect: false });
}

/** Puts the keyboard in the first field that searches on the page. */
function focusFilter(): boolean {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  field?.focus();
  field?.select();
  return field !== null;
}

/** Listens to the keys of the whole app. Fields and dialogs keep their letters. */
export function useKeys({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }): void {
  const [on] = useKeysOn();
  const navigate = useNavigate();
  const may = useMay();
  const places = usePlaces();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const begun = useRef<Begun>(null);

  const act = (action: KeyAction) => {
    switch (action.do) {
      case "help":
        return onHelp();
      case "search":
        return onSearch();
      case "filter":
        return focusFilter() ? undefined : onSearch();
      case "new": {
        const wanted = newOf(pathname);
        return wanted && may(wanted.verb) ? void navigate({ to: wanted.to }) : undefined;
      }
      case "go":
        return places.some(({ to }) => to === action.to) ? void navigate({ to: action.to }) : undefined;
    }
  };

  useWindowEvent("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (isSearchKey(event)) {
      event.preventDefault();
      onSearch();
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!on || !isPlain || event.key === "Shift" || takesLetters(document.activeElement)) return;
    if (document.querySelector("[role=dialog]") !== null) return;
    const next = pressed(begun.current, event.key, event.timeStamp);
    begun.current = next.begun;
    if (!next.action) return;
    event.preventDefault();
    act(next.action);
  });
}
