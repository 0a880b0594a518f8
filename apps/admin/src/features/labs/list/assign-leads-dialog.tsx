import { useQueryClient } from "@tanstack/react-query";
import { AssignLabLead, type LabSummary } from "@trama/labs";
import { api, contentOf, ifMatch } from "../../../api/client";
import { BulkDialog } from "../../../app/list/bulk-dialog";
import { DateField } from "../../../forms/date-field";
import { OrganisationPicker } from "../../../forms/organisation-picker";
import { PersonPicker } from "../../../forms/person-picker";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";

const Lead = AssignLabLead.omit({ id: true, version: true });

/** Names one lead for several labs, from a day on. */
export function AssignLeadsDialog({ labs, onClose }: { labs: readonly LabSummary[]; onClose: () => void }) {
  const say = useSay();
  const { today } = useFormat();
  const queries = useQueryClient();
  const form = useDomainForm(Lead, { organisationId: null, personId: null, from: today(), reason: "" });
  return (
    <BulkDialog
      title={say("admin:labs.lead.title")}
      rows={labs}
      nameOf={({ name }) => name}
      refuses={({ phase }) => (phase === "closed" ? say("labs:phase.closed") : null)}
      form={form}
      send={({ id, version }, json) =>
        contentOf(api.labs[":id"].leads.$post({ param: { id }, json }, ifMatch(version)))
      }
      undo={({ id, leadOrganisation, leadPerson }, { version }) =>
        contentOf(
          api.labs[":id"].leads.$post(
            {
              param: { id },
              json: {
                organisationId: leadOrganisation?.id ?? null,
                personId: leadPerson?.id ?? null,
                from: today(),
                reason: say("admin:undo.reason"),
              },
            },
            ifMatch(version),
          ),
        )
      }
      onChanged={() => queries.invalidateQueries({ queryKey: ["labs"] })}
      onClose={onClose}
    >
      <OrganisationPicker control={form.control} name="organisationId" label={say("labs:field.leadOrganisation")} />
      <PersonPicker
        control={form.control}
        name="personId"
        label={say("labs:field.leadPerson")}
        hint={say("admin:labs.lead.personHint")}
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
    </BulkDialog>
  );
}
