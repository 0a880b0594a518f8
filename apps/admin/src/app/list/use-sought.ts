import { useDebouncedCallback } from "@mantine/hooks";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type ListAddress, textIn } from "./filter";
import { onThisPage } from "./on-this-page";

const typingMs = 250;

/**
 * The words sought: the rows follow each letter, the address a moment later, or as soon as the field is left. Whoever
 * has gone to another page meanwhile is never brought back by it.
 */
export function useSought(address: ListAddress, onAddress: (changed: Record<string, unknown>) => void) {
  const { history } = useRouter();
  const inAddress = textIn(address, "cerca") ?? "";
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => setTyped(inAddress), [inAddress]);
  const tell = useDebouncedCallback((act: () => void) => act(), typingMs);
  const type = (text = "") => {
    setTyped(text);
    tell(onThisPage(history, () => onAddress({ cerca: text === "" ? undefined : text })));
  };
  return { typed, type, settle: () => tell.flush() };
}
