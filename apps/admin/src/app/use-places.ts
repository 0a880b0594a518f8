import { useMay } from "../api/session";
import { useHasWeek } from "../features/gatherings/use-has-week";
import { places } from "./places";

/** The sections that the person signed in may use. */
export function usePlaces() {
  const may = useMay();
  const hasWeek = useHasWeek();
  return places
    .filter(({ verbs }) => verbs === null || verbs.some(may))
    .filter(({ to }) => to !== "/settimana" || hasWeek);
}
