import { useQueryClient } from "@tanstack/react-query";
import { EndRole } from "@trama/directory";
import { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { BulkDialog } from "../../../app/list/bulk-dialog";
import { DateField } from "../../../forms/date-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { hasEnded, type RoleRow } from "./role-rows";

const End = z.strictObject({ to: EndRole.shape.to.unwrap() });

/** Ends several roles on one day. */
export function EndRolesDialog({
  roles,
  nameOf,
  onClose,
}: {
  roles: readonly RoleRow[];
  nameOf: (role: RoleRow) => string;
  onClose: () => void;
}) {
  const say = useSay();
  const { today, day } = useFormat();
  const queries = useQueryClient();
  const form = useDomainForm(End, { to: today() });
  return (
    <BulkDialog
      title={say("admin:directory.role.end")}
      rows={roles}
      nameOf={nameOf}
      refuses={({ to }) =>
        to !== null && hasEnded({ to }, today()) ? say("admin:directory.role.endedOn", { day: day(to) }) : null
      }
      form={form}
      send={({ id }, json) => contentOf(api["role-assignments"][":id"].end.$post({ param: { id }, json }))}
      undo={({ id, to }) => contentOf(api["role-assignments"][":id"].end.$post({ param: { id }, json: { to } }))}
      onChanged={() => queries.invalidateQueries({ queryKey: ["role-assignments"] })}
      onClose={onClose}
    >
      <DateField control={form.control} name="to" label={say("admin:labs.lastDay")} required />
    </BulkDialog>
  );
}
