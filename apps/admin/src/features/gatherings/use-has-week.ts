import { useQuery } from "@tanstack/react-query";
import type { RoleCode } from "@trama/kernel";
import { sessionQuery, useMay } from "../../api/session";

/** The roles that run gatherings themselves, and so have a week of their own. */
const running: readonly RoleCode[] = ["conductor", "social-worker"];

/** Whether the person signed in has "my week" among their screens. */
export function useHasWeek(): boolean {
  const may = useMay();
  const { data: session } = useQuery(sessionQuery);
  return may("countGathering") && (session?.roles.some(({ role }) => running.includes(role)) ?? false);
}
