import { Conflict, type FieldIssue, type LocalDate, overlaps, type Period, RuleBroken } from "@trama/kernel";

interface Place extends Period {
  kind: "main" | "linked";
  name: string;
}

/** Refuses a period that ends before it begins, and a second main place while another holds. */
export function checkPlace(places: readonly Place[], given: Place, field: "from" | "to" = "from"): void {
  if (given.from !== null && given.to !== null && given.to < given.from) {
    throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["to"], code: "directory:issue.endsBeforeStart" }]);
  }
  if (given.kind !== "main") return;
  const other = places.find((place) => place.kind === "main" && overlaps(place, given));
  if (!other) return;
  const issue: FieldIssue = { path: [field], code: "labs:error.mainPlaceOverlaps", params: { name: other.name } };
  throw new Conflict("labs:error.mainPlaceOverlaps", { name: other.name }, [issue]);
}

/** Refuses to end something before it began. */
export function checkEnd({ from }: Pick<Period, "from"> & Partial<Period>, to: LocalDate, field = "to"): void {
  if (from !== null && to < from)
    throw new RuleBroken("kernel:error.invalid", {}, [{ path: [field], code: "directory:issue.endsBeforeStart" }]);
}
