import { EndLabPlace, type LabPlace } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import { useSince } from "../use-since";
import type { DialogProps } from "./dialog-props";

const End = EndLabPlace.omit({ id: true, version: true, placeId: true });

/** Says until when a place was one of the lab's. It stays in the history. */
export function EndPlaceDialog({ lab, place, onClose, onReload, done }: DialogProps & { place: LabPlace }) {
  const say = useSay();
  const f = useFormat();
  const { until } = useSince();
  const form = useDomainForm(End, { to: f.today(), reason: "" });
  const save = useLabChange((json: z.output<typeof End>) =>
    contentOf(
      api.labs[":id"].places[":placeId"].end.$post(
        { param: { id: lab.id, placeId: place.id }, json },
        ifMatch(lab.version),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.places.endTitle", { name: place.name })}
      lead={say("admin:labs.places.endLead")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.placeEnded", { name: place.name, until: until(form.getValues("to")) }))}
    >
      <DateField control={form.control} name="to" label={say("admin:labs.lastDay")} required />
      <TextField control={form.control} name="reason" label={say("admin:form.reason")} required lines={2} />
    </FormDialog>
  );
}
