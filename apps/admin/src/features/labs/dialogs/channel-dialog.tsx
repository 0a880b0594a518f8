import { ReviseLab } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { factsOf } from "../lab-facts";
import { useLabChange } from "../queries";
import { useTerms } from "../use-terms";
import type { DialogProps } from "./dialog-props";

const Channel = ReviseLab.shape.channels.unwrap().element;

/** Adds a channel to those by which the lab makes itself known; `kinds` are those that a protocol item asks for. */
export function ChannelDialog({
  lab,
  rules,
  kinds,
  onClose,
  onReload,
  done,
}: DialogProps & { kinds: readonly string[] }) {
  const say = useSay();
  const options = useTerms(rules.channelKinds, kinds);
  const form = useDomainForm(Channel, { address: null });
  const save = useLabChange((channel: z.output<typeof Channel>) => {
    const facts = factsOf(lab);
    return contentOf(
      api.labs[":id"].$put(
        { param: { id: lab.id }, json: { ...facts, channels: [...facts.channels, channel] } },
        ifMatch(lab.version),
      ),
    );
  });
  return (
    <FormDialog
      title={say("admin:labs.mend.channel")}
      submit={say("admin:form.add")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.channel"))}
    >
      <SelectField
        control={form.control}
        name="kind"
        label={say("admin:labs.channel.kind")}
        options={options}
        required
      />
      <TextField
        control={form.control}
        name="address"
        label={say("admin:labs.channel.address")}
        hint={say("admin:labs.channel.addressHint")}
      />
    </FormDialog>
  );
}
