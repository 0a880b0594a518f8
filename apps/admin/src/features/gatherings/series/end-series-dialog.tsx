import { EndSeries, type GatheringSeries } from "@trama/gatherings";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useSince } from "../../labs/use-since";
import { useReloadSeries, useSeriesChange } from "../queries";

const End = EndSeries.omit({ id: true, version: true });

/** Gives a series its last day. The dates after it are no more; those before stay. */
export function EndSeriesDialog({ series, onClose }: { series: GatheringSeries; onClose: () => void }) {
  const say = useSay();
  const f = useFormat();
  const { until } = useSince();
  const { id, version } = series;
  const onReload = useReloadSeries(id);
  const form = useDomainForm(End, { until: f.today(), reason: "" });
  const save = useSeriesChange((json: z.output<typeof End>) =>
    contentOf(api["gathering-series"][":id"].end.$post({ param: { id }, json }, ifMatch(version))),
  );
  return (
    <FormDialog
      title={say("admin:gatherings.end.title", { title: series.title })}
      lead={say("admin:gatherings.end.lead")}
      submit={say("admin:gatherings.end.submit")}
      {...{ form, save, onClose, onReload }}
      onSaved={(ended) => {
        announce(say("admin:gatherings.done.ended", { until: until(ended.until ?? f.today()) }));
        onClose();
      }}
    >
      <DateField control={form.control} name="until" label={say("admin:labs.lastDay")} required />
      <TextField control={form.control} name="reason" label={say("admin:form.reason")} required lines={2} />
    </FormDialog>
  );
}
