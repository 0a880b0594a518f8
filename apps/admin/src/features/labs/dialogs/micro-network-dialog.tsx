import { ProposeMicroNetwork } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";
import { NetworkFields } from "./network-fields";
import { ReachFields } from "./reach-fields";

const Proposal = ProposeMicroNetwork.omit({ id: true, version: true });

/** Reports a help network born in the lab. It counts once whoever may confirm it has done so. */
export function MicroNetworkDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const confirms = lab.may.includes("confirmMicroNetwork");
  const form = useDomainForm(Proposal, { name: "", theme: null, since: f.today(), reach: null, helpers: null });
  const save = useLabChange((json: z.output<typeof Proposal>) =>
    contentOf(api.labs[":id"]["micro-networks"].$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.mend.microNetwork")}
      lead={say(confirms ? "admin:labs.networks.counts" : "admin:labs.networks.waits")}
      submit={say(confirms ? "admin:form.save" : "admin:labs.networks.report")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say(confirms ? "admin:labs.done.network" : "admin:labs.done.networkReported"))}
    >
      <NetworkFields />
      <ReachFields />
    </FormDialog>
  );
}
