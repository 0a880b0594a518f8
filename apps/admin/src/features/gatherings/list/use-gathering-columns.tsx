import { useMemo } from "react";
import { Below, Faint, RowLink } from "../../../app/list/cells";
import type { Column } from "../../../app/list/column";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { standings } from "../standing";
import { StandingChip } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import type { GatheringRow } from "./gathering-rows";

/** How many people a list knows came: only where they may be seen one by one. */
const counted = ({ headCount }: GatheringRow) => headCount?.total ?? null;

/** The columns; each is known to the export under the same key. */
export function useGatheringColumns(): Column<GatheringRow>[] {
  const say = useSay();
  const words = useGatheringWords();
  const { number } = useFormat();
  return useMemo(
    () => [
      {
        key: "title",
        label: say("admin:gatherings.field.title"),
        by: ({ title }) => title,
        share: 1.6,
        cell: ({ id, title }) => (
          <RowLink to="/calendario/$id" params={{ id }}>
            {title}
          </RowLink>
        ),
      },
      {
        key: "when",
        label: say("admin:gatherings.field.when"),
        by: ({ day, start }) => `${day} ${start}`,
        share: 1.2,
        cell: (row) => (
          <>
            {words.relativeDay(row.day)}
            <Below>{words.hours(row)}</Below>
          </>
        ),
      },
      {
        key: "owner",
        label: say("admin:gatherings.field.owner"),
        by: ({ owner }) => owner.title,
        share: 1.2,
        cell: ({ owner }) => owner.title,
      },
      {
        key: "municipality",
        label: say("labs:field.municipality"),
        extra: true,
        by: ({ owner }) => owner.municipality?.name ?? null,
        cell: ({ owner }) => owner.municipality?.name ?? null,
      },
      {
        key: "kind",
        label: say("admin:gatherings.field.kind"),
        by: ({ kindName }) => kindName,
        cell: ({ kindName }) => kindName,
      },
      {
        key: "place",
        label: say("admin:gatherings.field.place"),
        extra: true,
        by: ({ place }) => place?.name ?? null,
        cell: ({ place }) => place?.name ?? <Faint>{say("admin:directory.unknown")}</Faint>,
      },
      {
        key: "standing",
        label: say("admin:gatherings.status"),
        by: ({ standing }) => standings.indexOf(standing),
        cell: ({ standing }) => <StandingChip standing={standing} />,
      },
      {
        key: "people",
        label: say("admin:gatherings.list.people"),
        number: true,
        share: 0.7,
        by: counted,
        has: ({ attendance }) => attendance !== null,
        total: (rows) => {
          const known = rows.flatMap((row) => counted(row) ?? []);
          return known.length === 0 ? null : number(known.reduce((sum, one) => sum + one, 0));
        },
        cell: (row) => {
          const people = counted(row);
          return people === null ? words.came(row) : number(people);
        },
      },
    ],
    [say, words, number],
  );
}
