import { EndMicroNetwork, type MicroNetwork } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const End = EndMicroNetwork.omit({ id: true, version: true, microNetworkId: true });

/** Says that a help network has ended, or that one only reported never was. */
export function EndNetworkDialog({ lab, network, onClose, onReload, done }: DialogProps & { network: MicroNetwork }) {
  const say = useSay();
  const f = useFormat();
  const form = useDomainForm(End, { on: f.today(), reason: "" });
  const save = useLabChange((json: z.output<typeof End>) =>
    contentOf(
      api.labs[":id"]["micro-networks"][":microNetworkId"].end.$post(
        { param: { id: lab.id, microNetworkId: network.id }, json },
        ifMatch(lab.version),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.networks.endTitle", { name: network.name })}
      lead={say(network.state === "proposed" ? "admin:labs.networks.declineLead" : "admin:labs.networks.endLead")}
      submit={say("admin:labs.networks.end")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.networkEnded", { name: network.name }))}
    >
      <DateField control={form.control} name="on" label={say("admin:labs.lastDay")} required max={f.today()} />
      <TextField control={form.control} name="reason" label={say("admin:form.reason")} required lines={2} />
    </FormDialog>
  );
}
