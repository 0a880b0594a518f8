import { useQuery } from "@tanstack/react-query";
import { LinkHub } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { SelectField } from "../../../forms/select-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { hubsQuery } from "../hubs/queries";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Link = LinkHub.omit({ id: true, version: true });

/** Says that the lab uses a hub. */
export function LinkHubDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const hubs = useQuery(hubsQuery);
  const form = useDomainForm(Link, { hubId: "", from: null });
  const save = useLabChange((json: z.output<typeof Link>) =>
    contentOf(api.labs[":id"].hubs.$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  const options = (hubs.data ?? [])
    .filter(({ id, to }) => to === null && !lab.hubs.some((hub) => hub.id === id))
    .map(({ id, name, municipality }) => ({ value: id, label: `${name} (${municipality.name})` }));
  return (
    <FormDialog
      title={say("admin:labs.hubs.link")}
      submit={say("admin:form.add")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.hubLinked"))}
    >
      <SelectField
        control={form.control}
        name="hubId"
        label={say("admin:labs.hubs.which")}
        options={options}
        required
      />
      <DateField
        control={form.control}
        name="from"
        label={say("admin:labs.from")}
        hint={say("admin:labs.partners.fromHint")}
      />
    </FormDialog>
  );
}
