import { Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { CorrectObservation, type Indicator, type Observation } from "@trama/indicators";
import { useState } from "react";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { indicatorQuery, useIndicatorChange } from "../queries";
import { SeenFields } from "./seen-fields";

const Corrected = CorrectObservation.pick({
  ...{ value: true, qualifier: true, on: true, evidence: true, link: true, reason: true },
});

/** Puts an observation right with another, or takes it back, and says why. What was written stays readable. */
export function CorrectionDialog({
  indicator: { code, current },
  seen,
  onClose,
}: {
  indicator: Indicator;
  seen: Observation;
  onClose: () => void;
}) {
  const say = useSay();
  const { quantity, day } = useFormat();
  const queries = useQueryClient();
  const { id, value, qualifier, on, evidence, link, parts, record } = seen;
  const form = useDomainForm(Corrected, { value, qualifier, on, evidence, link, reason: "" });
  const [taken, take] = useState(false);
  const save = useIndicatorChange((given: z.output<typeof Corrected>) =>
    contentOf(
      api.indicators[":indicator"].observations[":observationId"].corrections.$post({
        param: { indicator: code, observationId: id },
        // Taken back, nothing of the number is left, its parts neither.
        json: taken ? { ...given, value: null, record } : { ...given, parts, record },
      }),
    ),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:indicators.correctTitle", { day: day(on) })}
      lead={value !== null && say("admin:indicators.correctLead", { value: quantity({ value, qualifier }) })}
      submit={say(taken ? "admin:indicators.takeBack" : "admin:form.save")}
      {...{ form, save, onClose }}
      onReload={() => queries.fetchQuery({ ...indicatorQuery(code), staleTime: 0 })}
      onSaved={() => {
        announce(say(taken ? "admin:indicators.takenBackNow" : "admin:indicators.correctedNow"));
        onClose();
      }}
    >
      <Checkbox
        label={say("admin:indicators.takeBackWhole")}
        checked={taken}
        onChange={(event) => take(event.currentTarget.checked)}
      />
      <SeenFields {...{ control, unit: current.unit }} counted={!taken} />
      <TextField
        {...{ control, name: "reason" }}
        label={say("admin:form.reason")}
        hint={say("admin:indicators.correctHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
