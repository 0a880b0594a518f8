import { useQuery } from "@tanstack/react-query";
import type { GatheringSummary } from "@trama/gatherings";
import { useMay } from "../../api/session";
import { compareText } from "../../app/list/compare-text";
import { labsQuery } from "../labs/queries";

/** The labs that a calendar can be narrowed to: those of the directory of labs, and those whose gatherings are in sight. */
export function useLabChoices(gatherings: readonly Pick<GatheringSummary, "owner">[] = []) {
  const may = useMay();
  const { data: labs = [] } = useQuery({ ...labsQuery, enabled: may("listLabs") });
  const seen = gatherings.flatMap(({ owner }) =>
    owner.ref.kind === "lab" ? [[owner.ref.id, owner.title] as const] : [],
  );
  const known = new Map([...seen, ...labs.map(({ id, name }) => [id, name] as const)]);
  return [...known].map(([value, label]) => ({ value, label })).toSorted((a, b) => compareText(a.label, b.label));
}
