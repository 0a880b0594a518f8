import { InvitePerson } from "@trama/directory";
import { issue, roleCodes } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { needsScope } from "../roles/needs-scope";
import { ScopesField } from "../roles/scopes-field";
import { useAccessChange } from "./queries";

/** The domain's rules, and that a role over something of its own is given over something. */
const Invite = InvitePerson.superRefine(({ roles }, ctx) => {
  for (const [at, { role, scopes }] of roles.entries())
    if (scopes.length === 0 && needsScope(role))
      ctx.addIssue(issue("directory:issue.scopeMissing", ["roles", at, "scopes"]));
});

interface InviteDialogProps {
  /** Somebody of the directory; a new person without. */
  person?: { id: string; name: string };
  onInvited: (handed: { name: string; link: string }) => void;
  onClose: () => void;
}

/** Invites somebody by e-mail, with a role over some labs and organisations or over everything, between two days. */
export function InviteDialog({ person, onInvited, onClose }: InviteDialogProps) {
  const say = useSay();
  const { today } = useFormat();
  const form = useDomainForm(Invite, {
    ...(person ? { personId: person.id, name: person.name } : { personId: null, name: "" }),
    email: "",
    roles: [{ scopes: [] }],
    from: today(),
    to: null,
  });
  const save = useAccessChange((json: z.output<typeof Invite>) => contentOf(api.invitations.$post({ json })));
  const role = form.watch("roles.0.role");
  const { control } = form;
  return (
    <FormDialog
      title={say("admin:access.invite")}
      lead={say("admin:access.inviteLead")}
      submit={say("admin:access.inviteSubmit")}
      form={form}
      save={save}
      onSaved={({ name, link }) => {
        if (link === null) announce(say("admin:access.alreadyHere", { name }));
        else onInvited({ name, link });
        onClose();
      }}
      onClose={onClose}
      onReload={async () => undefined}
    >
      <TextField control={control} name="email" label={say("admin:access.email")} required />
      {!person && <TextField control={control} name="name" label={say("directory:person.name")} required />}
      <SelectField
        control={control}
        name="roles.0.role"
        label={say("directory:role.one")}
        options={roleCodes.map((code) => ({ value: code, label: say(`directory:role.${code}`) }))}
        {...(role ? { hint: say(`admin:directory.role.may.${role}`) } : {})}
        required
      />
      <ScopesField
        control={control}
        name="roles.0.scopes"
        label={say("admin:directory.role.scope")}
        required={Boolean(role) && needsScope(role)}
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
