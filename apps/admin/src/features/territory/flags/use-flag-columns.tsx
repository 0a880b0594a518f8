import type { FlagView } from "@trama/territory";
import { useMemo } from "react";
import { useMay } from "../../../api/session";
import { Below, Faint } from "../../../app/list/cells";
import type { Column } from "../../../app/list/column";
import { RecordLink, useMayOpen } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { acceptingVerb } from "./accepting";
import { FlagAction } from "./flag-action";
import { type FlagRow, rankOf } from "./flag-rows";
import { SeverityBadge } from "./severity-badge";

/** The columns of the list of flags; the last one takes note of a flag or takes that back, for who may. */
export function useFlagColumns(onAct: (flag: FlagView) => void): Column<FlagRow>[] {
  const say = useSay();
  const may = useMay();
  const mayOpen = useMayOpen();
  const { dayOf } = useFormat();
  return useMemo(() => {
    const note = ({ accepted, about }: FlagRow) => {
      if (accepted) {
        const by = say("admin:territory.flags.acceptedBy", { name: accepted.by, day: dayOf(accepted.at) });
        return (
          <>
            {accepted.note}
            <Below>{by}</Below>
          </>
        );
      }
      const waits = about === null && !may("acceptFlag") ? "forAdministrator" : "toLook";
      return <Faint>{say(`admin:territory.flags.${waits}`)}</Faint>;
    };
    return [
      {
        key: "flag",
        label: say("admin:territory.flags.flag"),
        by: ({ sentence }) => sentence,
        share: 3,
        cell: ({ sentence, about, numbers }) => (
          <>
            {sentence}
            {about && mayOpen(about) && (
              <div>
                <RecordLink record={about}>
                  {say("admin:territory.flags.openRecord", { name: numbers.name ?? "" })}
                </RecordLink>
              </div>
            )}
          </>
        ),
      },
      {
        key: "severity",
        label: say("admin:territory.flags.severity"),
        by: rankOf,
        cell: ({ severity }) => <SeverityBadge severity={severity} />,
      },
      {
        key: "note",
        label: say("admin:territory.flags.noteColumn"),
        by: ({ accepted }) => accepted?.at ?? "",
        share: 2,
        cell: note,
      },
      {
        key: "action",
        label: say("admin:directory.toDo"),
        action: true,
        has: (flag) => may(acceptingVerb(flag)),
        cell: (flag) => <FlagAction flag={flag} sentence={flag.sentence} onAct={onAct} />,
      },
    ];
  }, [say, may, mayOpen, dayOf, onAct]);
}
