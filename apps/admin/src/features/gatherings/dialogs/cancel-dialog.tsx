import { FormDialog } from "../../../forms/form-dialog";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useGatheringChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import { CancellationFields, useCancellation } from "./cancellation";
import type { DialogProps } from "./dialog-props";

/** Cancels one date: it stays in the calendar, struck through, and can be taken back. */
export function CancelDialog({ gathering, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const words = useGatheringWords();
  const { day, seriesId, isPublic } = gathering;
  const past = day < f.today();
  const { form, cancel, reinstate } = useCancellation();
  const save = useGatheringChange((json: Parameters<typeof cancel>[1]) => cancel(gathering, json));
  const undo = useGatheringChange(reinstate);
  return (
    <FormDialog
      title={say(past ? "admin:gatherings.cancel.notHeld" : "admin:gatherings.cancel.title")}
      lead={
        <>
          {say("admin:gatherings.now", { title: gathering.title, when: words.when(gathering) })}
          {seriesId !== null && ` ${say("admin:gatherings.cancel.only")}`}
        </>
      }
      submit={say(past ? "admin:gatherings.cancel.submitNotHeld" : "admin:gatherings.cancel.submit")}
      dismiss={say("admin:gatherings.cancel.leave")}
      {...{ form, save, onClose, onReload }}
      onSaved={(cancelled) =>
        done(say("admin:gatherings.done.cancelled", { when: words.when(cancelled) }), () => undo.mutateAsync(cancelled))
      }
    >
      <CancellationFields form={form} isPublic={isPublic} />
    </FormDialog>
  );
}
