import { useQueryClient } from "@tanstack/react-query";
import { type Indicator, type IndicatorCatalogue, SetTarget, sameScope, wholeTerritory } from "@trama/indicators";
import { localText, type RecordRef } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { NumberField } from "../../../forms/number-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { indicatorQuery, useIndicatorChange } from "../queries";

const Hoped = SetTarget.pick({ value: true, reason: true });

interface TargetDialogProps {
  indicator: Indicator;
  stage: IndicatorCatalogue["stages"][number];
  /** The part of the territory that it is about; the whole when not said. */
  scope?: RecordRef;
  onClose: () => void;
}

/** Says what is hoped for at a moment of the evaluation. What it replaces stays, with the reason. */
export function TargetDialog({
  indicator: { code, current, targets },
  stage,
  scope = wholeTerritory,
  onClose,
}: TargetDialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { number } = useFormat();
  const queries = useQueryClient();
  const held = targets.find((one) => one.live && one.stage === stage.code && sameScope(one.scope, scope));
  const form = useDomainForm(Hoped, { reason: null });
  const save = useIndicatorChange((given: z.output<typeof Hoped>) =>
    contentOf(
      api.indicators[":indicator"].targets.$post({
        param: { indicator: code },
        json: { ...given, stage: stage.code, scope, revision: held?.revision ?? 0 },
      }),
    ),
  );
  const stageName = localText(stage, language);
  return (
    <FormDialog
      title={say(held ? "admin:indicators.reviseTitle" : "admin:indicators.setTitle", { stage: stageName })}
      lead={
        held && say("admin:indicators.heldNow", { value: number(held.value), unit: localText(current.unit, language) })
      }
      submit={say("admin:form.save")}
      {...{ form, save, onClose }}
      onReload={() => queries.fetchQuery({ ...indicatorQuery(code), staleTime: 0 })}
      onSaved={() => {
        announce(say("admin:indicators.targetSaved", { stage: stageName }));
        onClose();
      }}
    >
      <NumberField control={form.control} name="value" label={say("admin:indicators.target")} required />
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={held ? say("admin:indicators.reasonHint") : ""}
        required={held !== undefined}
        lines={2}
      />
    </FormDialog>
  );
}
