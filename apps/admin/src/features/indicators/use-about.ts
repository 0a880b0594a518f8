import { useMemo } from "react";
import { useFormat } from "../../words/use-format";
import { type AboutAddress, readAbout } from "./about";

/** What figures are looked at, as the address says it; the same from one drawing to the next. */
export function useAbout({ dal, al, dove }: AboutAddress) {
  const today = useFormat().today();
  return useMemo(() => {
    const address = { dal, al, dove };
    return { address, about: readAbout(address, today) };
  }, [dal, al, dove, today]);
}
