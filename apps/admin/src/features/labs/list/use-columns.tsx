import { type LabSummary, phases } from "@trama/labs";
import { useMemo } from "react";
import type { Column } from "../../../app/list/column";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { AttentionCell, LeadCell, NameCell, PhaseCell, ProtocolCell } from "./lab-cells";

/** What the list says of a lab, column by column; each is known to the export under the same key. */
export function useLabColumns(): Column<LabSummary>[] {
  const say = useSay();
  const { day } = useFormat();
  return useMemo(
    () => [
      {
        key: "name",
        label: say("labs:field.name"),
        by: ({ name }) => name,
        share: 1.4,
        cell: (lab) => <NameCell lab={lab} />,
      },
      {
        key: "municipality",
        label: say("labs:field.municipality"),
        by: ({ municipality }) => municipality.name,
        share: 0.9,
        cell: ({ municipality }) => municipality.name,
      },
      {
        key: "neighbourhood",
        label: say("labs:field.neighbourhood"),
        extra: true,
        by: ({ neighbourhood }) => neighbourhood,
        has: ({ neighbourhood }) => neighbourhood !== null,
        cell: ({ neighbourhood }) => neighbourhood,
      },
      {
        key: "place",
        label: say("labs:field.mainPlace"),
        extra: true,
        by: ({ mainPlace }) => mainPlace?.name ?? null,
        has: ({ mainPlace }) => mainPlace !== null,
        cell: ({ mainPlace }) => mainPlace?.name,
      },
      {
        key: "phase",
        label: say("labs:field.phase"),
        by: ({ phase }) => phases.indexOf(phase),
        cell: (lab) => <PhaseCell lab={lab} />,
      },
      {
        key: "phaseSince",
        label: say("admin:labs.list.phaseSince"),
        extra: true,
        by: ({ phaseSince }) => phaseSince,
        has: ({ phaseSince }) => phaseSince !== null,
        cell: ({ phaseSince }) => phaseSince && day(phaseSince),
      },
      {
        key: "lead",
        label: say("admin:labs.list.leadColumn"),
        by: ({ leadOrganisation }) => leadOrganisation?.name ?? null,
        share: 1.3,
        cell: (lab) => <LeadCell lab={lab} />,
      },
      {
        key: "protocol",
        label: say("admin:labs.list.protocol"),
        by: ({ protocol: { met, total } }) => (total === 0 ? 1 : met / total),
        share: 0.8,
        cell: (lab) => <ProtocolCell lab={lab} />,
      },
      {
        key: "attention",
        label: say("admin:labs.list.attention"),
        by: ({ attention }) => -attention.length,
        share: 1.4,
        cell: (lab) => <AttentionCell lab={lab} />,
      },
    ],
    [say, day],
  );
}
