import { DeclareReach, type MicroNetwork } from "@trama/labs";
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
import { ReachFields } from "./reach-fields";

const Declaration = DeclareReach.omit({ id: true, version: true, microNetworkId: true });

/** Declares anew how many people a help network reaches and how many help. */
export function DeclareReachDialog({ lab, network, onClose, onReload, done }: DialogProps & { network: MicroNetwork }) {
  const say = useSay();
  const f = useFormat();
  const form = useDomainForm(Declaration, { on: f.today(), reach: null, helpers: null, note: null });
  const save = useLabChange((json: z.output<typeof Declaration>) =>
    contentOf(
      api.labs[":id"]["micro-networks"][":microNetworkId"].declarations.$post(
        { param: { id: lab.id, microNetworkId: network.id }, json },
        ifMatch(lab.version),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.networks.declareTitle", { name: network.name })}
      lead={say("admin:labs.networks.declareLead")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.reachDeclared", { name: network.name }))}
    >
      <ReachFields />
      <DateField control={form.control} name="on" label={say("admin:labs.people.on")} required max={f.today()} />
      <TextField control={form.control} name="note" label={say("admin:labs.note")} lines={2} />
    </FormDialog>
  );
}
