import { ReviseLab } from "@trama/labs";
import type { ReactNode } from "react";
import type { DefaultValues, FieldValues, UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { type MessageKey, useSay } from "../../../words/say";
import { factsOf, type LabFacts } from "../lab-facts";
import { useLabChange } from "../queries";
import { useTerms } from "../use-terms";
import type { DialogProps } from "./dialog-props";

interface MeansDialogProps<S extends z.ZodType<FieldValues, FieldValues>> extends DialogProps {
  schema: S;
  start: DefaultValues<z.input<S>>;
  title: MessageKey;
  saved: MessageKey;
  /** The facts of the lab with what is added. */
  adding: (facts: LabFacts, added: z.output<S>) => LabFacts;
  fields: (form: UseFormReturn<z.input<S>, unknown, z.output<S>>) => ReactNode;
}

/** Adds one thing to a list that stands among the ordinary facts of the lab. */
function MeansDialog<S extends z.ZodType<FieldValues, FieldValues>>(props: MeansDialogProps<S>) {
  const { lab, schema, start, title, saved, adding, fields, onClose, onReload, done } = props;
  const say = useSay();
  const form = useDomainForm(schema, start);
  const save = useLabChange((added: z.output<S>) =>
    contentOf(api.labs[":id"].$put({ param: { id: lab.id }, json: adding(factsOf(lab), added) }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say(title)}
      submit={say("admin:form.add")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say(saved))}
    >
      {fields(form)}
    </FormDialog>
  );
}

const Channel = ReviseLab.shape.channels.unwrap().element;
const Resource = ReviseLab.shape.resources.unwrap().element;

/** Adds a channel to those by which the lab makes itself known; `kinds` are those that a protocol item asks for. */
export function ChannelDialog({ kinds, ...shared }: DialogProps & { kinds: readonly string[] }) {
  const say = useSay();
  const options = useTerms(shared.rules.channelKinds, kinds);
  return (
    <MeansDialog
      {...shared}
      schema={Channel}
      start={{ address: null }}
      title="admin:labs.mend.channel"
      saved="admin:labs.done.channel"
      adding={(facts, channel) => ({ ...facts, channels: [...facts.channels, channel] })}
      fields={({ control }) => (
        <>
          <SelectField
            control={control}
            name="kind"
            label={say("admin:labs.channel.kind")}
            options={options}
            required
          />
          <TextField
            control={control}
            name="address"
            label={say("admin:labs.channel.address")}
            hint={say("admin:labs.channel.addressHint")}
          />
        </>
      )}
    />
  );
}

/** Adds a project or a resource to those the lab lives on. */
export function ResourceDialog({ kinds, ...shared }: DialogProps & { kinds: readonly string[] }) {
  const say = useSay();
  const options = useTerms(shared.rules.resourceKinds, kinds);
  return (
    <MeansDialog
      {...shared}
      schema={Resource}
      start={{ name: "" }}
      title="admin:labs.mend.resource"
      saved="admin:labs.done.resource"
      adding={(facts, resource) => ({ ...facts, resources: [...facts.resources, resource] })}
      fields={({ control }) => (
        <>
          <TextField control={control} name="name" label={say("labs:field.name")} required />
          <SelectField
            control={control}
            name="kind"
            label={say("admin:labs.resource.kind")}
            options={options}
            required
          />
        </>
      )}
    />
  );
}
