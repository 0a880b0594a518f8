import { Text } from "@mantine/core";
import type { Gathering } from "@trama/gatherings";
import { useWatch } from "react-hook-form";
import { api, contentOf, ifMatch } from "../../../api/client";
import { BulkDialog } from "../../../app/list/bulk-dialog";
import { NumberField } from "../../../forms/number-field";
import { TextField } from "../../../forms/text-field";
import { TimeField } from "../../../forms/time-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import classes from "../dialogs/when-fields.module.css";
import { useGatheringsChanged } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { GatheringRow } from "./gathering-rows";
import { Shift, shifted } from "./shifted";
import { useRefusal } from "./use-refusal";

const moveTo = (
  { id, day, start, end, reason }: Pick<Gathering, "id" | "day" | "start" | "end"> & { reason: string | null },
  version: number,
) =>
  contentOf(api.gatherings[":id"].moves.$post({ param: { id }, json: { day, start, end, reason } }, ifMatch(version)));

/** Moves several dates by as many days, to other hours, or both. Each may be refused by itself. */
export function MoveManyDialog({ rows, onClose }: { rows: readonly GatheringRow[]; onClose: () => void }) {
  const say = useSay();
  const words = useGatheringWords();
  const onChanged = useGatheringsChanged();
  const refuses = useRefusal("moveGathering");
  const form = useDomainForm(Shift, { days: 7, start: null, end: null, reason: null });
  const [days, start, end] = useWatch({ control: form.control, name: ["days", "start", "end"] });
  const nameOf = (row: GatheringRow) => {
    const given = Shift.safeParse({ days, start, end, reason: null });
    const names = { title: row.title, before: words.when(row) };
    if (!given.success || refuses(row) !== null) return say("admin:gatherings.many.now", names);
    return say("admin:gatherings.many.moved", { ...names, after: words.when(shifted(row, given.data)) });
  };
  return (
    <BulkDialog
      title={say("admin:gatherings.many.move")}
      {...{ rows, nameOf, refuses, form, onChanged, onClose }}
      send={(row, by) => moveTo({ id: row.id, ...shifted(row, by), reason: by.reason }, row.version)}
      undo={({ id, day, start: from, end: to }, { version }) =>
        moveTo({ id, day, start: from, end: to, reason: say("admin:undo.reason") }, version)
      }
    >
      <NumberField
        control={form.control}
        name="days"
        label={say("admin:gatherings.many.days")}
        hint={say("admin:gatherings.many.daysHint")}
        required
      />
      <div className={classes.hours}>
        <TimeField control={form.control} name="start" label={say("admin:gatherings.many.start")} />
        <TimeField control={form.control} name="end" label={say("admin:gatherings.many.end")} />
      </div>
      <Text size="sm" c="dimmed">
        {say("admin:gatherings.many.hoursHint")}
      </Text>
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:gatherings.move.reasonHint")}
        lines={2}
      />
    </BulkDialog>
  );
}
