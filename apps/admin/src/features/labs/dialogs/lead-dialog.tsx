import { AssignLabLead } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { OrganisationPicker } from "../../../forms/organisation-picker";
import { PersonPicker } from "../../../forms/person-picker";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Lead = AssignLabLead.omit({ id: true, version: true });

/** Names who leads the lab from a day on. */
export function LeadDialog({ lab, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const { leadOrganisation, leadPerson } = lab;
  const form = useDomainForm(Lead, {
    organisationId: leadOrganisation?.id ?? null,
    personId: leadPerson?.id ?? null,
    from: f.today(),
    reason: "",
  });
  const save = useLabChange((json: z.output<typeof Lead>) =>
    contentOf(api.labs[":id"].leads.$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.lead.title")}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say("admin:labs.done.lead"))}
    >
      <OrganisationPicker
        control={form.control}
        name="organisationId"
        label={say("labs:field.leadOrganisation")}
        known={leadOrganisation}
      />
      <PersonPicker
        control={form.control}
        name="personId"
        label={say("labs:field.leadPerson")}
        hint={say("admin:labs.lead.personHint")}
        known={leadPerson}
      />
      <DateField control={form.control} name="from" label={say("admin:labs.from")} required />
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:labs.lead.reasonHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
