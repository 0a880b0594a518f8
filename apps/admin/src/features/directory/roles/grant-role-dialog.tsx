import { GrantRole } from "@trama/directory";
import { issue, roleCodes } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { PersonPicker } from "../../../forms/person-picker";
import { SelectField } from "../../../forms/select-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { type MessageKey, useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useDirectoryChange } from "../queries";
import { needsScope } from "./needs-scope";
import { ScopesField } from "./scopes-field";

/** The domain's rules, and that a role over something of its own is given over something. */
const Grant = GrantRole.superRefine(({ role, scopes }, ctx) => {
  if (scopes.length === 0 && needsScope(role)) ctx.addIssue(issue("directory:issue.scopeMissing", ["scopes"]));
});

/** Gives somebody an access role, over the whole territory or over some labs and organisations, from a day on. */
export function GrantRoleDialog({ person, onClose }: { person?: { id: string; name: string }; onClose: () => void }) {
  const say = useSay();
  const { today } = useFormat();
  const form = useDomainForm(Grant, {
    ...(person ? { personId: person.id } : {}),
    scopes: [],
    from: today(),
    to: null,
  });
  const save = useDirectoryChange((json: z.output<typeof Grant>) => contentOf(api["role-assignments"].$post({ json })));
  const role = form.watch("role");
  const { control } = form;
  const explained: MessageKey | null = role ? `admin:directory.role.may.${role}` : null;
  return (
    <FormDialog
      title={say("admin:directory.role.grant")}
      submit={say("admin:directory.role.grant")}
      form={form}
      save={save}
      onSaved={([granted]) => {
        if (granted)
          announce(
            say("admin:directory.role.granted", {
              name: granted.personName,
              role: say(`directory:role.${granted.role}`),
            }),
          );
        onClose();
      }}
      onClose={onClose}
      onReload={async () => undefined}
    >
      <PersonPicker
        control={control}
        name="personId"
        label={say("directory:person.one")}
        known={person ?? null}
        required
      />
      <SelectField
        control={control}
        name="role"
        label={say("directory:role.one")}
        options={roleCodes.map((code) => ({ value: code, label: say(`directory:role.${code}`) }))}
        {...(explained ? { hint: say(explained) } : {})}
        required
      />
      <ScopesField
        control={control}
        name="scopes"
        label={say("admin:directory.role.scope")}
        required={role !== undefined && role !== null && needsScope(role)}
      />
      <DateField control={control} name="from" label={say("admin:directory.role.firstDay")} required />
      <DateField
        control={control}
        name="to"
        label={say("admin:directory.role.lastDay")}
        hint={say("admin:directory.role.noEnd")}
      />
    </FormDialog>
  );
}
