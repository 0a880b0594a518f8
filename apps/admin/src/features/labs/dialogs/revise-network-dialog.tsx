import { type MicroNetwork, ReviseMicroNetwork } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";
import { NetworkFields } from "./network-fields";

const Revision = ReviseMicroNetwork.omit({ id: true, version: true, microNetworkId: true });

/** Changes what is known of a help network. */
export function ReviseNetworkDialog({
  lab,
  network,
  onClose,
  onReload,
  done,
}: DialogProps & { network: MicroNetwork }) {
  const say = useSay();
  const { name, theme, municipality, neighbourhood, since } = network;
  const form = useDomainForm(Revision, { name, theme, municipality, neighbourhood, since });
  const save = useLabChange((json: z.output<typeof Revision>) =>
    contentOf(
      api.labs[":id"]["micro-networks"][":microNetworkId"].revisions.$post(
        { param: { id: lab.id, microNetworkId: network.id }, json },
        ifMatch(lab.version),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:labs.networks.reviseTitle", { name })}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:form.saved"))}
    >
      <NetworkFields />
    </FormDialog>
  );
}
