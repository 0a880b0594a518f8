import type { LabSummary } from "@trama/labs";
import type { Column } from "../../../app/list/record-table";
import { useSay } from "../../../words/say";
import type { SortKey } from "../lab-search";
import { AttentionCell, LeadCell, NameCell, PhaseCell, ProtocolCell } from "./lab-cells";

/** What the list says of a lab, column by column. */
export function useColumns(): Column<LabSummary, SortKey>[] {
  const say = useSay();
  const column = (key: SortKey, label: string, cell: Column<LabSummary, SortKey>["cell"]) => ({
    ...{ key, label, cell, sorts: true },
  });
  return [
    column("name", say("labs:field.name"), (lab) => <NameCell lab={lab} />),
    column("municipality", say("labs:field.municipality"), ({ municipality }) => municipality.name),
    column("phase", say("labs:field.phase"), (lab) => <PhaseCell lab={lab} />),
    column("lead", say("admin:labs.list.leadColumn"), (lab) => <LeadCell lab={lab} />),
    column("protocol", say("admin:labs.list.protocol"), (lab) => <ProtocolCell lab={lab} />),
    column("attention", say("admin:labs.list.attention"), (lab) => <AttentionCell lab={lab} />),
  ];
}
