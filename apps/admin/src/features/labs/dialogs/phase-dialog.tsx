import { AdvanceLab } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import { usePhaseLabel } from "../use-phase-label";
import type { DialogProps } from "./dialog-props";
import { PhaseChoice } from "./phase-choice";

const Change = AdvanceLab.omit({ id: true, version: true });

/** Moves a lab to another phase, with date and reason. What a phase still asks is said before it is asked for. */
export function PhaseDialog({ lab, rules, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const phaseLabel = usePhaseLabel();
  const only = lab.nextPhases.length === 1 ? lab.nextPhases[0]?.phase : undefined;
  const form = useDomainForm(Change, { on: f.today(), reason: "", ...(only ? { to: only } : {}) });
  const save = useLabChange((json: z.output<typeof Change>) =>
    contentOf(api.labs[":id"]["phase-changes"].$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.phase.propose")}
      lead={say("admin:labs.phase.now", { phase: phaseLabel(lab.phase, lab.system) })}
      submit={say("admin:labs.phase.submit")}
      {...{ form, save, onClose, onReload }}
      onSaved={({ phase, system }) => done(say("admin:labs.done.phase", { phase: phaseLabel(phase, system) }))}
    >
      <PhaseChoice control={form.control} name="to" lab={lab} rules={rules} />
      <DateField control={form.control} name="on" label={say("admin:labs.phase.on")} required max={f.today()} />
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:labs.phase.reasonHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
