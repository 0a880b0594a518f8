import { useQueryClient } from "@tanstack/react-query";
import { type Indicator, RecordObservation } from "@trama/indicators";
import { localText } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import type { About } from "../about";
import { indicatorQuery, useIndicatorChange } from "../queries";
import { useScopeName } from "../use-scopes";
import { SeenFields } from "./seen-fields";

const Seen = RecordObservation.pick({ value: true, qualifier: true, on: true, evidence: true, link: true });

/** Writes down what somebody saw or was told of an indicator: how much, how exactly, when, and what shows it. */
export function ObservationDialog({
  indicator: { code, current },
  about: { scope },
  onClose,
}: {
  indicator: Indicator;
  about: About;
  onClose: () => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useFormat();
  const scopeName = useScopeName();
  const queries = useQueryClient();
  const form = useDomainForm(Seen, { qualifier: "=", on: today(), evidence: null, link: null });
  const save = useIndicatorChange((json: z.output<typeof Seen>) =>
    contentOf(
      api.indicators[":indicator"].observations.$post({ param: { indicator: code }, json: { ...json, scope } }),
    ),
  );
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:indicators.write")}
      lead={[localText(current, language), scopeName(scope)].join(" · ")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose }}
      onReload={() => queries.fetchQuery({ ...indicatorQuery(code), staleTime: 0 })}
      onSaved={() => {
        announce(say("admin:indicators.observationSaved"));
        onClose();
      }}
    >
      <SeenFields {...{ control, unit: current.unit }} counted />
    </FormDialog>
  );
}
