import { Group } from "@mantine/core";
import { SetLabPlace } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { NumberField } from "../../../forms/number-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Place = SetLabPlace.omit({ id: true, version: true });

/** Gives the lab a place. A new main place ends the present one on the day before. */
export function PlaceDialog({ lab, kind, onClose, onReload, done }: DialogProps & { kind: "main" | "linked" }) {
  const say = useSay();
  const f = useFormat();
  const now = kind === "main" ? lab.mainPlace : null;
  const form = useDomainForm(Place, {
    kind,
    name: "",
    address: null,
    lat: null,
    lon: null,
    from: f.today(),
    to: null,
    endsCurrent: now !== null,
    reason: "",
  });
  const save = useLabChange((json: z.output<typeof Place>) =>
    contentOf(api.labs[":id"].places.$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  const title =
    kind === "linked" ? "admin:labs.mend.linkedPlace" : now ? "admin:labs.places.change" : "admin:labs.mend.mainPlace";
  return (
    <FormDialog
      title={say(title)}
      lead={now && say("admin:labs.places.ends", { name: now.name })}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.place"))}
    >
      <TextField control={form.control} name="name" label={say("admin:labs.places.name")} required />
      <TextField control={form.control} name="address" label={say("admin:labs.places.address")} />
      <Group grow align="flex-start">
        <NumberField control={form.control} name="lat" label={say("admin:labs.places.lat")} />
        <NumberField control={form.control} name="lon" label={say("admin:labs.places.lon")} />
      </Group>
      <DateField control={form.control} name="from" label={say("admin:labs.from")} required={now !== null} />
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:labs.places.reasonHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
