import { useNavigate } from "@tanstack/react-router";
import { ChangeRhythm, type GatheringSeries } from "@trama/gatherings";
import { FormProvider, useWatch } from "react-hook-form";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { TimeField } from "../../../forms/time-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { later } from "../days";
import hours from "../dialogs/when-fields.module.css";
import { RhythmFields } from "../forms/rhythm-fields";
import { RhythmPreview } from "../forms/rhythm-preview";
import { useReloadSeries, useSeriesChange } from "../queries";
import { useRhythmWords } from "./use-rhythm-words";

const Change = ChangeRhythm.omit({ id: true, version: true });

/** Another rhythm or other hours from a day on: the series ends the day before, and another follows it. */
export function RhythmDialog({ series, onClose }: { series: GatheringSeries; onClose: () => void }) {
  const say = useSay();
  const f = useFormat();
  const words = useRhythmWords();
  const navigate = useNavigate();
  const { id, version, start, end, rhythm, observesClosures } = series;
  const onReload = useReloadSeries(id);
  const form = useDomainForm(Change, {
    from: later(series.from, f.today()),
    ...{ start, end, rhythm, observesClosures },
    reason: "",
  });
  const save = useSeriesChange((json: z.output<typeof Change>) =>
    contentOf(api["gathering-series"][":id"]["rhythm-changes"].$post({ param: { id }, json }, ifMatch(version))),
  );
  const now = useWatch({ control: form.control });
  return (
    <FormDialog
      title={say("admin:gatherings.rhythm.change")}
      lead={say("admin:gatherings.rhythm.now", { sentence: words.sentence(series) })}
      submit={say("admin:gatherings.rhythm.submit")}
      {...{ form, save, onClose, onReload }}
      onSaved={(changed) => {
        announce(say("admin:gatherings.done.rhythm", { sentence: words.sentence(changed) }));
        onClose();
        void navigate({ to: "/calendario/serie/$id", params: { id: changed.id } });
      }}
    >
      <FormProvider {...form}>
        <div className={hours.when}>
          <DateField control={form.control} name="from" label={say("admin:labs.from")} required />
          <TimeField control={form.control} name="start" label={say("admin:gatherings.field.start")} required />
          <TimeField control={form.control} name="end" label={say("admin:gatherings.field.end")} required />
        </div>
        <RhythmFields from={now.from ?? null} />
        <RhythmPreview
          from={now.from}
          until={series.until}
          start={now.start}
          end={now.end}
          rhythm={now.rhythm}
          observesClosures={now.observesClosures ?? true}
        />
      </FormProvider>
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:gatherings.rhythm.reasonHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
