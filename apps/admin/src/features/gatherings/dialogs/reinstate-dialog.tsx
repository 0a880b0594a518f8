import { ReinstateGathering } from "@trama/gatherings";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useGatheringChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { DialogProps } from "./dialog-props";

const Reinstatement = ReinstateGathering.omit({ id: true, version: true });

/** Takes back a cancellation or a count. The usual reason is already there: one touch undoes a slip. */
export function ReinstateDialog({ gathering, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const words = useGatheringWords();
  const { id, version, status } = gathering;
  const kind = status === "held" ? "held" : "cancelled";
  const form = useDomainForm(Reinstatement, { reason: say(`admin:gatherings.reinstate.usual.${kind}`) });
  const save = useGatheringChange((json: z.output<typeof Reinstatement>) =>
    contentOf(api.gatherings[":id"].reinstatement.$post({ param: { id }, json }, ifMatch(version))),
  );
  return (
    <FormDialog
      title={say(`admin:gatherings.reinstate.${kind}`)}
      lead={say("admin:gatherings.now", { title: gathering.title, when: words.when(gathering) })}
      submit={say(`admin:gatherings.reinstate.submit.${kind}`)}
      {...{ form, save, onClose, onReload }}
      onSaved={(back) => done(say("admin:gatherings.done.reinstated", { when: words.when(back) }))}
    >
      <TextField control={form.control} name="reason" label={say("admin:form.reason")} required lines={2} />
    </FormDialog>
  );
}
