import { BulkDialog } from "../../../app/list/bulk-dialog";
import { useSay } from "../../../words/say";
import { CancellationFields, useCancellation } from "../dialogs/cancellation";
import { useGatheringsChanged } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { GatheringRow } from "./gathering-rows";
import { useRefusal } from "./use-refusal";

/** Cancels several dates for one reason. They stay in the calendar, struck through, and can be taken back. */
export function CancelManyDialog({ rows, onClose }: { rows: readonly GatheringRow[]; onClose: () => void }) {
  const say = useSay();
  const words = useGatheringWords();
  const onChanged = useGatheringsChanged();
  const refuses = useRefusal("cancelGathering");
  const { form, cancel, reinstate } = useCancellation();
  return (
    <BulkDialog
      title={say("admin:gatherings.many.cancel")}
      {...{ rows, refuses, form, onChanged, onClose }}
      nameOf={(row) => say("admin:gatherings.many.now", { title: row.title, before: words.when(row) })}
      send={cancel}
      undo={(_row, cancelled) => reinstate(cancelled)}
    >
      <CancellationFields form={form} isPublic={rows.some((row) => row.isPublic)} />
    </BulkDialog>
  );
}
