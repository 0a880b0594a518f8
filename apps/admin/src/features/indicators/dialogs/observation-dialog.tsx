import { useQueryClient } from "@tanstack/react-query";
import { type Indicator, RecordObservation } from "@trama/indicators";
import { localText, qualifiers } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { NumberField } from "../../../forms/number-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { indicatorQuery, useIndicatorChange } from "../queries";

const Seen = RecordObservation.pick({ value: true, qualifier: true, on: true, evidence: true, link: true });

/** Writes down what somebody saw or was told of an indicator: how much, how exactly, when, and what shows it. */
export function ObservationDialog({
  indicator: { code, current },
  onClose,
}: {
  indicator: Indicator;
  onClose: () => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useFormat();
  const queries = useQueryClient();
  const form = useDomainForm(Seen, { qualifier: "=", on: today(), evidence: null, link: null });
  const save = useIndicatorChange((json: z.output<typeof Seen>) =>
    contentOf(api.indicators[":indicator"].observations.$post({ param: { indicator: code }, json })),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:indicators.write")}
      lead={localText(current, language)}
      submit={say("admin:form.save")}
      {...{ form, save, onClose }}
      onReload={() => queries.fetchQuery({ ...indicatorQuery(code), staleTime: 0 })}
      onSaved={() => {
        announce(say("admin:indicators.observationSaved"));
        onClose();
      }}
    >
      <SelectField
        {...{ control, name: "qualifier" }}
        label={say("admin:forms.howExactly")}
        options={qualifiers.map((value) => ({ value, label: say(`kernel:qualifier.${value}`) }))}
        required
      />
      <NumberField
        {...{ control, name: "value" }}
        label={say("admin:indicators.howMuch", { unit: localText(current.unit, language) })}
        required
      />
      <DateField {...{ control, name: "on" }} label={say("admin:indicators.on")} required max={today()} />
      <TextField
        {...{ control, name: "evidence" }}
        label={say("admin:indicators.evidenceField")}
        hint={say("admin:indicators.evidenceHint")}
        lines={2}
      />
      <TextField {...{ control, name: "link" }} label={say("admin:indicators.link")} />
    </FormDialog>
  );
}
