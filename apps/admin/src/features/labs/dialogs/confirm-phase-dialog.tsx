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

const Confirmation = AdvanceLab.omit({ id: true, version: true, to: true });

/** Says since when the lab is in the phase that it was loaded with. */
export function ConfirmPhaseDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const phase = usePhaseLabel()(lab.phase, lab.system);
  const form = useDomainForm(Confirmation, { reason: "" });
  const save = useLabChange((given: z.output<typeof Confirmation>) =>
    contentOf(
      api.labs[":id"]["phase-changes"].$post(
        { param: { id: lab.id }, json: { ...given, to: lab.phase } },
        ifMatch(lab.version),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.confirmPhase.title", { phase })}
      lead={[lab.note, say("admin:labs.confirmPhase.lead")].filter(Boolean).join(" ")}
      submit={say("admin:labs.networks.confirm")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.phaseConfirmed", { phase }))}
    >
      <DateField control={form.control} name="on" label={say("admin:labs.confirmPhase.on")} required max={f.today()} />
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:labs.confirmPhase.reasonHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
