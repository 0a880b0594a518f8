import { conclusions, RecordFinding } from "@trama/indicators";
import { localText } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../../api/client";
import { FormDialog } from "../../../../forms/form-dialog";
import { SelectField } from "../../../../forms/select-field";
import { TextField } from "../../../../forms/text-field";
import { useDomainForm } from "../../../../forms/use-domain-form";
import { useSay } from "../../../../words/say";
import { useLanguage } from "../../../../words/speech-provider";
import { useIndicatorChange } from "../../queries";
import type { DialogProps } from "./dialog-props";

const Concluded = RecordFinding.omit({ id: true, version: true });

/** Writes down what is concluded, of one indicator or of the whole. */
export function FindingDialog({
  stage: { id, version },
  catalogue,
  indicator,
  onClose,
  onReload,
  done,
}: DialogProps & { indicator: string | null }) {
  const say = useSay();
  const { language } = useLanguage();
  const form = useDomainForm(Concluded, { indicator, text: "" });
  const save = useIndicatorChange((json: z.output<typeof Concluded>) =>
    contentOf(api["evaluation-stages"][":id"].findings.$post({ param: { id }, json }, ifMatch(version))),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:stages.findings.write")}
      lead={say("admin:stages.findings.lead")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:stages.findings.saved"))}
    >
      <SelectField
        {...{ control, name: "indicator" }}
        label={say("admin:stages.findings.of")}
        none={say("admin:stages.findings.whole")}
        options={catalogue.items.map(({ code, current }) => ({
          value: code,
          label: `${localText(current, language)} (${code})`,
        }))}
      />
      <SelectField
        {...{ control, name: "conclusion" }}
        label={say("admin:stages.findings.conclusion")}
        options={conclusions.map((value) => ({ value, label: say(`indicators:conclusion.${value}`) }))}
        required
      />
      <TextField
        {...{ control, name: "text" }}
        label={say("admin:stages.findings.text")}
        hint={say("admin:stages.findings.hint")}
        required
        lines={4}
      />
    </FormDialog>
  );
}
