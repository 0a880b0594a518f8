import type { LabSummary } from "@trama/labs";
import type { ReactNode } from "react";
import { useMay } from "../../../api/session";
import type { BulkAction } from "../../../app/list/bulk-bar";
import { EmptyList } from "../../../app/list/empty-list";
import type { ListAddress } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { useSay } from "../../../words/say";
import { AssignLeadsDialog } from "./assign-leads-dialog";
import { labTexts, useLabFilters } from "./lab-filters";
import { useLabColumns } from "./use-columns";

interface LabListProps {
  labs: readonly LabSummary[];
  loading: boolean;
  address: ListAddress;
  onAddress: (changed: Record<string, unknown>) => void;
  /** The button that opens a lab, for whoever may. */
  opening: ReactNode;
}

const nameOf = ({ name }: LabSummary) => name;

/** The labs that answer the search. */
export function LabList({ labs, loading, address, onAddress, opening }: LabListProps) {
  const say = useSay();
  const may = useMay();
  const columns = useLabColumns();
  const filters = useLabFilters(labs);
  const bulk: BulkAction<LabSummary>[] = may("assignLabLead")
    ? [
        {
          key: "lead",
          label: say("admin:labs.lead.title"),
          dialog: (chosen, onClose) => <AssignLeadsDialog labs={chosen} onClose={onClose} />,
        },
      ]
    : [];
  if (labs.length === 0)
    return <EmptyList text={say(opening ? "admin:labs.list.none" : "admin:labs.list.noneToSee")}>{opening}</EmptyList>;
  return (
    <RecordList
      list="labs"
      label={say("labs:many")}
      rows={labs}
      loading={loading}
      {...{ columns, filters, nameOf, address, onAddress }}
      texts={labTexts}
      searchLabel={say("admin:labs.list.search")}
      counted={(shown, count) =>
        shown === count ? say("admin:labs.list.count", { count }) : say("admin:labs.list.some", { shown, count })
      }
      noMatch={say("admin:labs.list.noMatch")}
      bulk={bulk}
    />
  );
}
