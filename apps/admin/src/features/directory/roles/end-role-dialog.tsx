import { EndRole, type RoleAssignment } from "@trama/directory";
import { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useDirectoryChange } from "../queries";
import { useScopeName } from "./use-scope-name";

const LastDay = z.strictObject({ to: EndRole.shape.to.unwrap() });

/** Fixes the last day on which a role holds. */
export function EndRoleDialog({ role: assignment, onClose }: { role: RoleAssignment; onClose: () => void }) {
  const { id, personName, role, to } = assignment;
  const say = useSay();
  const scopeName = useScopeName();
  const { day, today } = useFormat();
  const form = useDomainForm(LastDay, { to: to ?? today() });
  const save = useDirectoryChange((json: z.output<typeof LastDay>) =>
    contentOf(api["role-assignments"][":id"].end.$post({ param: { id }, json })),
  );
  const undo = useDirectoryChange(() =>
    contentOf(api["role-assignments"][":id"].end.$post({ param: { id }, json: { to } })),
  );
  return (
    <FormDialog
      title={say("admin:directory.role.endTitle")}
      lead={say("admin:directory.role.endLead", {
        name: personName,
        role: say(`directory:role.${role}`),
        scope: scopeName(assignment),
      })}
      submit={say("admin:directory.role.endSubmit")}
      form={form}
      save={save}
      onSaved={(ended) => {
        announce(say("admin:directory.role.endDone", { name: personName, day: day(ended.to ?? "") }), () =>
          undo.mutateAsync(undefined),
        );
        onClose();
      }}
      onClose={onClose}
      onReload={async () => undefined}
    >
      <DateField
        control={form.control}
        name="to"
        label={say("admin:directory.role.lastDay")}
        hint={say("admin:directory.role.lastDayHint")}
        required
      />
    </FormDialog>
  );
}
