import { useNavigate, useSearch } from "@tanstack/react-router";
import { severities } from "@trama/kernel";
import type { FlagView } from "@trama/territory";
import { useMemo } from "react";
import { useMay } from "../../../api/session";
import type { BulkAction } from "../../../app/list/bulk-bar";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { useSay, useSayAny } from "../../../words/say";
import { AcceptFlagsDialog } from "./accept-flags-dialog";
import { type FlagRow, flagRows, flagTexts } from "./flag-rows";
import { useFlagColumns } from "./use-flag-columns";

function useFilters(rows: readonly FlagRow[]): Filter<FlagRow>[] {
  const say = useSay();
  return useMemo(() => {
    const every = say("admin:directory.every");
    return [
      {
        ...{ kind: "choice", name: "gravita", label: say("admin:territory.flags.severity"), every },
        choices: severities
          .filter((one) => rows.some(({ severity }) => severity === one))
          .map((one) => ({ value: one, label: say(`territory:severity.${one}`) })),
        keeps: ({ severity }, wanted) => severity === wanted,
      },
      {
        ...{ kind: "choice", name: "stato", label: say("admin:gatherings.status"), every },
        choices: [
          { value: "daGuardare", label: say("admin:territory.flags.openTitle") },
          { value: "preseAtto", label: say("admin:territory.flags.acceptedTitle") },
        ],
        keeps: ({ accepted }, wanted) => (accepted === null) === (wanted === "daGuardare"),
      },
    ];
  }, [rows, say]);
}

const nameOf = ({ sentence }: FlagRow) => sentence;

interface FlagListProps {
  flags: readonly FlagView[];
  onAct: (flag: FlagView) => void;
}

/** The flags raised now: those that nobody has taken note of come first, the gravest before. */
export function FlagList({ flags, onAct }: FlagListProps) {
  const say = useSay();
  const sayAny = useSayAny();
  const may = useMay();
  const rows = useMemo(() => flagRows(flags, sayAny), [flags, sayAny]);
  const columns = useFlagColumns(onAct);
  const filters = useFilters(rows);
  const address = useSearch({ from: "/shell/impostazioni/segnalazioni" });
  const navigate = useNavigate({ from: "/impostazioni/segnalazioni" });
  const bulk: BulkAction<FlagRow>[] =
    may("acceptFlag") || may("acceptRecordFlag")
      ? [
          {
            key: "accept",
            label: say("admin:territory.flags.accept"),
            dialog: (chosen, onClose) => <AcceptFlagsDialog flags={chosen} onClose={onClose} />,
          },
        ]
      : [];
  return (
    <RecordList
      list="flags"
      label={say("admin:territory.tab.flags")}
      firstOrder="note,severity"
      {...{ rows, columns, filters, nameOf, bulk, address }}
      texts={flagTexts}
      onAddress={(changed) =>
        void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
      }
      searchLabel={say("admin:territory.flags.search")}
      counted={(shown, count) => say("admin:list.counted", { shown, count })}
      noMatch={say("admin:list.noMatch")}
    />
  );
}
