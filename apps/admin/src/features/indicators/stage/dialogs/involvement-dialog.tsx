import { RecordInvolvement } from "@trama/indicators";
import { localText } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../../api/client";
import { DateField } from "../../../../forms/date-field";
import { FormDialog } from "../../../../forms/form-dialog";
import { NumberField } from "../../../../forms/number-field";
import { SelectField } from "../../../../forms/select-field";
import { TextField } from "../../../../forms/text-field";
import { useDomainForm } from "../../../../forms/use-domain-form";
import { useSay } from "../../../../words/say";
import { useLanguage } from "../../../../words/speech-provider";
import { useFormat } from "../../../../words/use-format";
import { useIndicatorChange } from "../../queries";
import type { DialogProps } from "./dialog-props";

const Heard = RecordInvolvement.omit({ id: true, version: true, record: true });

/** Writes down who was listened to, how, and what came of it. */
export function InvolvementDialog({ stage: { id, version }, catalogue, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useFormat();
  const form = useDomainForm(Heard, { on: today(), who: "", people: null, heard: "" });
  const save = useIndicatorChange((json: z.output<typeof Heard>) =>
    contentOf(api["evaluation-stages"][":id"].involvements.$post({ param: { id }, json }, ifMatch(version))),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:stages.heard.write")}
      lead={say("admin:stages.heard.lead")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:stages.heard.saved"))}
    >
      <TextField
        {...{ control, name: "who" }}
        label={say("admin:stages.heard.who")}
        hint={say("admin:stages.heard.whoHint")}
        required
      />
      <SelectField
        {...{ control, name: "tool" }}
        label={say("admin:stages.heard.tool")}
        options={catalogue.tools
          .filter(({ retired }) => !retired)
          .map((tool) => ({ value: tool.code, label: localText(tool, language) }))}
        required
      />
      <DateField {...{ control, name: "on" }} label={say("admin:stages.heard.on")} required max={today()} />
      <NumberField {...{ control, name: "people" }} label={say("admin:stages.heard.howMany")} />
      <TextField {...{ control, name: "heard" }} label={say("admin:stages.heard.what")} required lines={4} />
    </FormDialog>
  );
}
