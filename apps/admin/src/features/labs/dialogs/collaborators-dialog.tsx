import { CountCollaborators } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { QuantityField } from "../../../forms/quantity-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Count = CountCollaborators.omit({ id: true, version: true });

/** Records how many people collaborate with the lab: a number, never names. */
export function CollaboratorsDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const form = useDomainForm(Count, { on: f.today(), note: null });
  const save = useLabChange((json: z.output<typeof Count>) =>
    contentOf(api.labs[":id"]["collaborator-counts"].$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.mend.collaborators")}
      lead={say("admin:labs.people.lead")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.collaborators"))}
    >
      <QuantityField control={form.control} name="count" label={say("admin:labs.people.howMany")} required />
      <DateField control={form.control} name="on" label={say("admin:labs.people.on")} required max={f.today()} />
      <TextField control={form.control} name="note" label={say("admin:labs.note")} lines={2} />
    </FormDialog>
  );
}
