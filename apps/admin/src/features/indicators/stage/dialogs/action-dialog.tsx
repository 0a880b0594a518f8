import { PlanCorrectiveAction } from "@trama/indicators";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../../api/client";
import { DateField } from "../../../../forms/date-field";
import { FormDialog } from "../../../../forms/form-dialog";
import { TextField } from "../../../../forms/text-field";
import { useDomainForm } from "../../../../forms/use-domain-form";
import { useSay } from "../../../../words/say";
import { useIndicatorChange } from "../../queries";
import type { Finding } from "../stage-dialog";
import type { DialogProps } from "./dialog-props";

const Planned = PlanCorrectiveAction.omit({ id: true, version: true, findingId: true });

/** Says what will be done about what was found, who answers for it and by when. */
export function ActionDialog({
  stage: { id, version },
  finding,
  onClose,
  onReload,
  done,
}: DialogProps & { finding: Finding | null }) {
  const say = useSay();
  const form = useDomainForm(Planned, { text: "", responsible: "", due: null });
  const save = useIndicatorChange((given: z.output<typeof Planned>) =>
    contentOf(
      api["evaluation-stages"][":id"]["corrective-actions"].$post(
        { param: { id }, json: { ...given, findingId: finding?.id ?? null } },
        ifMatch(version),
      ),
    ),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:stages.actions.plan")}
      lead={finding && say("admin:stages.actions.from", { finding: finding.text })}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:stages.actions.planned"))}
    >
      <TextField {...{ control, name: "text" }} label={say("admin:stages.actions.text")} required lines={3} />
      <TextField
        {...{ control, name: "responsible" }}
        label={say("admin:stages.actions.responsible")}
        hint={say("admin:stages.actions.responsibleHint")}
        required
      />
      <DateField {...{ control, name: "due" }} label={say("admin:stages.actions.due")} />
    </FormDialog>
  );
}
