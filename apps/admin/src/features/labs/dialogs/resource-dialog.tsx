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

const Resource = ReviseLab.shape.resources.unwrap().element;

/** Adds a project or a resource to those the lab lives on. */
export function ResourceDialog({
  lab,
  rules,
  kinds,
  onClose,
  onReload,
  done,
}: DialogProps & { kinds: readonly string[] }) {
  const say = useSay();
  const options = useTerms(rules.resourceKinds, kinds);
  const form = useDomainForm(Resource, { name: "" });
  const save = useLabChange((resource: z.output<typeof Resource>) => {
    const facts = factsOf(lab);
    return contentOf(
      api.labs[":id"].$put(
        { param: { id: lab.id }, json: { ...facts, resources: [...facts.resources, resource] } },
        ifMatch(lab.version),
      ),
    );
  });
  return (
    <FormDialog
      title={say("admin:labs.mend.resource")}
      submit={say("admin:form.add")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.resource"))}
    >
      <TextField control={form.control} name="name" label={say("labs:field.name")} required />
      <SelectField
        control={form.control}
        name="kind"
        label={say("admin:labs.resource.kind")}
        options={options}
        required
      />
    </FormDialog>
  );
}
