import { AddLabPartner } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { OrganisationPicker } from "../../../forms/organisation-picker";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Partner = AddLabPartner.omit({ id: true, version: true });

/** Adds an organisation to those that work with the lab. */
export function PartnerDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const form = useDomainForm(Partner, { contribution: null, from: null });
  const save = useLabChange((json: z.output<typeof Partner>) =>
    contentOf(api.labs[":id"].partners.$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.mend.partner")}
      submit={say("admin:form.add")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.partner"))}
    >
      <OrganisationPicker
        control={form.control}
        name="organisationId"
        label={say("directory:organisation.one")}
        hint={say("admin:labs.partners.hint")}
        required
      />
      <TextField control={form.control} name="contribution" label={say("admin:labs.partners.contribution")} />
      <DateField
        control={form.control}
        name="from"
        label={say("admin:labs.from")}
        hint={say("admin:labs.partners.fromHint")}
      />
    </FormDialog>
  );
}
