import { EndHub, type Hub } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useHubChange } from "./queries";

const End = EndHub.omit({ id: true, version: true });

/** Closes a hub on a day, with the reason. */
export function EndHubDialog({
  hub,
  onClose,
  onReload,
  onSaved,
}: {
  hub: Hub;
  onClose: () => void;
  onReload: () => Promise<unknown>;
  onSaved: (hub: Hub) => void;
}) {
  const say = useSay();
  const f = useFormat();
  const form = useDomainForm(End, { to: f.today(), reason: "" });
  const save = useHubChange((json: z.output<typeof End>) =>
    contentOf(api.hubs[":id"].end.$post({ param: { id: hub.id }, json }, ifMatch(hub.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.hubs.endTitle", { name: hub.name })}
      lead={say("admin:labs.hubs.endLead")}
      submit={say("admin:labs.hubs.end")}
      {...{ form, save, onClose, onReload, onSaved }}
    >
      <DateField control={form.control} name="to" label={say("admin:labs.lastDay")} required />
      <TextField control={form.control} name="reason" label={say("admin:form.reason")} required lines={2} />
    </FormDialog>
  );
}
