import { useQuery } from "@tanstack/react-query";
import { useMay } from "../../api/session";
import { labsQuery } from "../labs/queries";

/** The main place of a lab, where its gatherings are when nobody says otherwise. */
export function useOwnerPlace(lab: string): string | null {
  const may = useMay();
  const { data: labs = [] } = useQuery({ ...labsQuery, enabled: may("listLabs") });
  return labs.find(({ id }) => id === lab)?.mainPlace?.name ?? null;
}
