import { EndCorrectiveAction } from "@trama/indicators";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../../api/client";
import { DateField } from "../../../../forms/date-field";
import { FormDialog } from "../../../../forms/form-dialog";
import { SelectField } from "../../../../forms/select-field";
import { TextField } from "../../../../forms/text-field";
import { useDomainForm } from "../../../../forms/use-domain-form";
import { useSay } from "../../../../words/say";
import { useFormat } from "../../../../words/use-format";
import { useIndicatorChange } from "../../queries";
import type { CorrectiveAction } from "../stage-dialog";
import type { DialogProps } from "./dialog-props";

const Ended = EndCorrectiveAction.omit({ id: true, version: true, actionId: true });

/** Says how a corrective action ended: done, or given up, and what came of it. */
export function EndActionDialog({
  stage: { id, version },
  action,
  onClose,
  onReload,
  done,
}: DialogProps & { action: CorrectiveAction }) {
  const say = useSay();
  const { today } = useFormat();
  const form = useDomainForm(Ended, { state: "done", on: today(), outcome: "" });
  const save = useIndicatorChange((json: z.output<typeof Ended>) =>
    contentOf(
      api["evaluation-stages"][":id"]["corrective-actions"][":actionId"].end.$post(
        { param: { id, actionId: action.id }, json },
        ifMatch(version),
      ),
    ),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:stages.actions.endTitle")}
      lead={action.text}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:stages.actions.ended"))}
    >
      <SelectField
        {...{ control, name: "state" }}
        label={say("admin:stages.actions.state")}
        options={Ended.shape.state.options.map((value) => ({ value, label: say(`indicators:actionState.${value}`) }))}
        required
      />
      <DateField {...{ control, name: "on" }} label={say("admin:stages.actions.endedOn")} required max={today()} />
      <TextField {...{ control, name: "outcome" }} label={say("admin:stages.actions.what")} required lines={3} />
    </FormDialog>
  );
}
