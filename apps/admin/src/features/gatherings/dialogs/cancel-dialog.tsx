import { CancelGathering } from "@trama/gatherings";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useGatheringChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { DialogProps } from "./dialog-props";

const Cancellation = CancelGathering.omit({ id: true, version: true });

/** Cancels one date: it stays in the calendar, struck through, and can be taken back. */
export function CancelDialog({ gathering, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const words = useGatheringWords();
  const { id, version, day, seriesId, isPublic } = gathering;
  const past = day < f.today();
  const form = useDomainForm(Cancellation, { reason: "" });
  const save = useGatheringChange((json: z.output<typeof Cancellation>) =>
    contentOf(api.gatherings[":id"].cancellation.$post({ param: { id }, json }, ifMatch(version))),
  );
  const undo = useGatheringChange((cancelled: number) =>
    contentOf(
      api.gatherings[":id"].reinstatement.$post(
        { param: { id }, json: { reason: say("admin:undo.reason") } },
        ifMatch(cancelled),
      ),
    ),
  );
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
        done(say("admin:gatherings.done.cancelled", { when: words.when(cancelled) }), () =>
          undo.mutateAsync(cancelled.version),
        )
      }
    >
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say(isPublic ? "admin:gatherings.cancel.publicReason" : "admin:gatherings.cancel.reasonHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
