import { useQuery } from "@tanstack/react-query";
import type { Attention, LabSummary } from "@trama/labs";
import { useCallback } from "react";
import { sessionQuery, useMay } from "../../api/session";
import { labSystemsQuery } from "../territory/queries";
import { mendOf } from "./mend";

/** Whether the person signed in may mend what a lab needs; a phase is confirmed only by those who approve its changes. */
export function useMayMend(): (lab: LabSummary, need: Attention) => boolean {
  const may = useMay();
  const { data: session } = useQuery(sessionQuery);
  const { data: rules } = useQuery(labSystemsQuery);
  return useCallback(
    (lab, need) => {
      if (!may(mendOf(lab, need).verb)) return false;
      if (need.code !== "phaseToConfirm") return true;
      const approvers = rules?.systems.find(({ code }) => code === lab.system)?.approvers ?? [];
      return session?.roles.some(({ role }) => approvers.some((one) => one === role)) ?? false;
    },
    [may, session, rules],
  );
}
