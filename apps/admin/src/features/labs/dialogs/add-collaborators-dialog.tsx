import { AddCollaborators } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { NumberField } from "../../../forms/number-field";
import { PersonPicker } from "../../../forms/person-picker";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Addition = AddCollaborators.omit({ id: true, version: true });

/** Adds people who collaborate from a day on: how many, what they do; a name only if it is needed. */
export function AddCollaboratorsDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const form = useDomainForm(Addition, { personId: null, howMany: 1, task: null, from: f.today(), to: null });
  const save = useLabChange((json: z.output<typeof Addition>) =>
    contentOf(api.labs[":id"].collaborators.$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.mend.addCollaborators")}
      lead={say("admin:labs.collaborators.lead", { count: lab.stableCollaborators.months })}
      submit={say("admin:form.add")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.collaboratorsAdded", { count: Number(form.getValues("howMany") ?? 1) }))}
    >
      <NumberField control={form.control} name="howMany" label={say("admin:labs.collaborators.howMany")} required />
      <DateField control={form.control} name="from" label={say("admin:labs.from")} required max={f.today()} />
      <TextField
        control={form.control}
        name="task"
        label={say("admin:labs.collaborators.task")}
        hint={say("admin:labs.collaborators.taskHint")}
      />
      <PersonPicker
        control={form.control}
        name="personId"
        label={say("admin:labs.collaborators.person")}
        hint={say("admin:labs.collaborators.personHint")}
      />
    </FormDialog>
  );
}
