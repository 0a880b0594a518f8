import { List, Text } from "@mantine/core";
import { HandOverLab } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { useMay } from "../../../api/session";
import { CheckField } from "../../../forms/check-field";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { OrganisationPicker } from "../../../forms/organisation-picker";
import { PersonPicker } from "../../../forms/person-picker";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabWords } from "../lab/use-lab-words";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Handover = HandOverLab.omit({ id: true, version: true });

/** Hands the lab over to a new lead: who, from when, why, what to know, and what is left open. */
export function HandOverDialog({ lab, rules, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const f = useFormat();
  const may = useMay();
  const words = useLabWords(lab, rules);
  const missing = lab.protocol.items.filter(({ met }) => !met);
  const passes = may("grantRole");
  const form = useDomainForm(Handover, {
    organisationId: lab.leadOrganisation?.id ?? null,
    personId: null,
    from: f.today(),
    reason: "",
    note: null,
    movesRole: true,
  });
  const save = useLabChange((json: z.output<typeof Handover>) =>
    contentOf(api.labs[":id"].handovers.$post({ param: { id: lab.id }, json }, ifMatch(lab.version))),
  );
  return (
    <FormDialog
      title={say("admin:labs.handOver.title")}
      lead={say("admin:labs.handOver.now", {
        lead: [lab.leadOrganisation?.name, words.person].filter(Boolean).join(", "),
      })}
      submit={say("admin:labs.handOver.submit")}
      {...{ form, save, onClose, onReload }}
      onSaved={() =>
        done(
          say(
            form.getValues("movesRole") && !passes
              ? "admin:labs.done.handedOverRoleWaits"
              : "admin:labs.done.handedOver",
          ),
        )
      }
    >
      <OrganisationPicker
        control={form.control}
        name="organisationId"
        label={say("labs:field.leadOrganisation")}
        known={lab.leadOrganisation}
      />
      <PersonPicker
        control={form.control}
        name="personId"
        label={say("admin:labs.handOver.person")}
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
      <TextField
        control={form.control}
        name="note"
        label={say("admin:labs.handOver.note")}
        hint={say("admin:labs.handOver.noteHint")}
        lines={3}
      />
      <CheckField
        control={form.control}
        name="movesRole"
        label={say("admin:labs.handOver.role")}
        hint={say(passes ? "admin:labs.handOver.roleNow" : "admin:labs.handOver.roleWaits")}
      />
      {missing.length > 0 && (
        <div>
          <Text size="sm">{say("admin:labs.handOver.open", { count: missing.length })}</Text>
          <List size="sm">
            {missing.map((item) => (
              <List.Item key={item.code}>{words.item(item)}</List.Item>
            ))}
          </List>
        </div>
      )}
    </FormDialog>
  );
}
