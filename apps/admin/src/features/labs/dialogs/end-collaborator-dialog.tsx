import { type Collaborator, EndCollaborator } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const End = EndCollaborator.omit({ id: true, version: true, collaboratorId: true });

/** Says until when somebody collaborated. The participation stays in the count, the name does not. */
export function EndCollaboratorDialog({
  lab,
  collaborator,
  onClose,
  onReload,
  done,
}: DialogProps & { collaborator: Collaborator }) {
  const say = useSay();
  const f = useFormat();
  const form = useDomainForm(End, { to: f.today() });
  const name = collaborator.person?.name ?? say("admin:labs.collaborators.numbered", { number: collaborator.number });
  const save = useLabChange((json: z.output<typeof End>) =>
    contentOf(
      api.labs[":id"].collaborators[":collaboratorId"].end.$post(
        { param: { id: lab.id, collaboratorId: collaborator.id }, json },
        ifMatch(lab.version),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.collaborators.endTitle", { name })}
      lead={say("admin:labs.collaborators.endLead")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.collaboratorEnded"))}
    >
      <DateField control={form.control} name="to" label={say("admin:labs.lastDay")} required max={f.today()} />
    </FormDialog>
  );
}
