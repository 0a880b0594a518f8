import { type Lab, UnlinkHub } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import { useSince } from "../use-since";
import type { DialogProps } from "./dialog-props";

const End = UnlinkHub.omit({ id: true, version: true, hubId: true });

/** Says until when the lab used a hub. */
export function UnlinkHubDialog({ lab, hub, onClose, onReload, done }: DialogProps & { hub: Lab["hubs"][number] }) {
  const say = useSay();
  const f = useFormat();
  const { until } = useSince();
  const form = useDomainForm(End, { to: f.today() });
  const save = useLabChange((json: z.output<typeof End>) =>
    contentOf(
      api.labs[":id"].hubs[":hubId"].end.$post({ param: { id: lab.id, hubId: hub.id }, json }, ifMatch(lab.version)),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.hubs.unlinkTitle", { name: hub.name })}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.hubLeft", { name: hub.name, until: until(form.getValues("to")) }))}
    >
      <DateField control={form.control} name="to" label={say("admin:labs.lastDay")} required />
    </FormDialog>
  );
}
