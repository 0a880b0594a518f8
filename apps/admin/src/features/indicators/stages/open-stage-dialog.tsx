import { useQueryClient } from "@tanstack/react-query";
import { type EvaluationStage, type IndicatorCatalogue, OpenEvaluationStage } from "@trama/indicators";
import { localText } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { lastTwelveMonths } from "../period";
import { useIndicatorChange } from "../queries";
import { stagesQuery } from "./queries";

const Looked = OpenEvaluationStage.pick({ from: true, to: true, note: true });

/** Begins an evaluation of the calendar: over which days it looks. */
export function OpenStageDialog({
  moment,
  onClose,
  onOpened,
}: {
  moment: IndicatorCatalogue["stages"][number];
  onClose: () => void;
  onOpened: (stage: EvaluationStage) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useFormat();
  const queries = useQueryClient();
  const form = useDomainForm(Looked, { ...lastTwelveMonths(today()), note: null });
  const save = useIndicatorChange(
    (given: z.output<typeof Looked>): Promise<EvaluationStage> =>
      contentOf(api["evaluation-stages"].$post({ json: { ...given, stage: moment.code } })),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:stages.beginTitle", { stage: localText(moment, language) })}
      lead={say("admin:stages.beginLead")}
      submit={say("admin:stages.begin")}
      {...{ form, save, onClose }}
      onReload={() => queries.fetchQuery({ ...stagesQuery, staleTime: 0 })}
      onSaved={onOpened}
    >
      <DateField {...{ control, name: "from" }} label={say("admin:stages.from")} required />
      <DateField {...{ control, name: "to" }} label={say("admin:stages.to")} required />
      <TextField {...{ control, name: "note" }} label={say("admin:stages.note")} lines={2} />
    </FormDialog>
  );
}
