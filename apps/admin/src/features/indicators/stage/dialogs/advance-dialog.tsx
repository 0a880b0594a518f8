import { AdvanceEvaluationStage, stageMoves } from "@trama/indicators";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../../api/client";
import { FormDialog } from "../../../../forms/form-dialog";
import { TextField } from "../../../../forms/text-field";
import { useDomainForm } from "../../../../forms/use-domain-form";
import { useSay } from "../../../../words/say";
import { useIndicatorChange } from "../../queries";
import type { DialogProps } from "./dialog-props";

const Step = AdvanceEvaluationStage.pick({ note: true });

/** Takes the next step of an evaluation, after saying what it brings: closing freezes, and nothing brings it back. */
export function AdvanceDialog({ stage: { id, version, state }, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const form = useDomainForm(Step, { note: null });
  const to = stageMoves[state];
  const save = useIndicatorChange(async ({ note }: z.output<typeof Step>) => {
    if (to === null) return null;
    return await contentOf(
      api["evaluation-stages"][":id"]["state-changes"].$post({ param: { id }, json: { to, note } }, ifMatch(version)),
    );
  });
  if (to === null) return null;
  return (
    <FormDialog
      title={say(`admin:stages.advance.${to}`)}
      lead={say(`admin:stages.advanceLead.${to}`)}
      submit={say(`admin:stages.confirm.${to}`)}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say(`admin:stages.advanced.${to}`))}
    >
      <TextField
        control={form.control}
        name="note"
        label={say("admin:stages.note")}
        hint={say("admin:stages.noteHint")}
        lines={2}
      />
    </FormDialog>
  );
}
