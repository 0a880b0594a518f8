import { NativeSelect } from "@mantine/core";
import type { GatheringSummary } from "@trama/gatherings";
import { useMemo } from "react";
import { useMay } from "../../../api/session";
import type { BulkAction } from "../../../app/list/bulk-bar";
import { RecordList } from "../../../app/list/record-list";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useGatheringWords } from "../use-gathering-words";
import { useKinds } from "../use-kinds";
import { CancelManyDialog } from "./cancel-many-dialog";
import { type GatheringRow, gatheringRows, gatheringTexts } from "./gathering-rows";
import type { GatheringListSearch } from "./list-search";
import { MoveManyDialog } from "./move-many-dialog";
import { type Period, periods } from "./period";
import { useGatheringColumns } from "./use-gathering-columns";
import { useGatheringFilters } from "./use-gathering-filters";

interface GatheringListProps {
  gatherings: readonly GatheringSummary[];
  loading: boolean;
  address: GatheringListSearch;
  onAddress: (changed: Record<string, unknown>) => void;
}

/** The days that the list is about; a month or a day is named when it is not this one. */
function PeriodChoice({ address, onAddress }: Pick<GatheringListProps, "address" | "onAddress">) {
  const say = useSay();
  const f = useFormat();
  const { giorno } = address;
  const label = (period: Period) => {
    if (giorno !== undefined && period === "mese") return f.month(giorno);
    if (giorno !== undefined && period === "giorno") return f.dayName(giorno);
    return say(`admin:gatherings.period.${period}`);
  };
  return (
    <NativeSelect
      label={say("admin:gatherings.period.label")}
      data={periods.map((period) => ({ value: period, label: label(period) }))}
      value={address.periodo ?? "mese"}
      onChange={({ currentTarget: { value } }) => onAddress({ periodo: value === "mese" ? undefined : value })}
    />
  );
}

function useBulkActions(): BulkAction<GatheringRow>[] {
  const say = useSay();
  const may = useMay();
  const actions: (BulkAction<GatheringRow> & { verb: string })[] = [
    {
      key: "move",
      verb: "moveGathering",
      label: say("admin:gatherings.move.submit"),
      dialog: (rows, onClose) => <MoveManyDialog {...{ rows, onClose }} />,
    },
    {
      key: "cancel",
      verb: "cancelGathering",
      label: say("admin:gatherings.many.cancelShort"),
      dialog: (rows, onClose) => <CancelManyDialog {...{ rows, onClose }} />,
    },
  ];
  return actions.filter(({ verb }) => may(verb));
}

/** The gatherings of a period, as a list. */
export function GatheringList({ gatherings, loading, address, onAddress }: GatheringListProps) {
  const say = useSay();
  const words = useGatheringWords();
  const { kindName } = useKinds();
  const rows = useMemo(() => gatheringRows(gatherings, kindName), [gatherings, kindName]);
  const columns = useGatheringColumns();
  const filters = useGatheringFilters(rows);
  const bulk = useBulkActions();
  return (
    <RecordList
      list="gatherings"
      label={say("admin:gatherings.list.title")}
      firstOrder="when"
      {...{ rows, loading, columns, filters, bulk, address, onAddress }}
      texts={gatheringTexts}
      nameOf={(row) => say("admin:gatherings.many.now", { title: row.title, before: words.when(row) })}
      searchLabel={say("admin:gatherings.list.search")}
      counted={(shown, count) =>
        shown === count
          ? say("admin:gatherings.howMany", { count })
          : say("admin:gatherings.list.some", { shown, count })
      }
      noMatch={say(gatherings.length === 0 ? "admin:gatherings.none" : "admin:gatherings.noneMatch")}
      also={<PeriodChoice {...{ address, onAddress }} />}
    />
  );
}
