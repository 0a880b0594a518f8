import { useQueryClient } from "@tanstack/react-query";
import { type OpenTable, WithdrawOpenTable } from "@trama/indicators";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { openTablesQuery, useWithdraw } from "./queries";

const Reason = WithdrawOpenTable.pick({ reason: true });

interface WithdrawDialogProps {
  table: OpenTable;
  /** What the table is called on screen. */
  name: string;
  onClose: () => void;
}

/** Takes a table from the site: everybody reads why in its place. */
export function WithdrawDialog({ table, name, onClose }: WithdrawDialogProps) {
  const say = useSay();
  const queries = useQueryClient();
  const form = useDomainForm(Reason, { reason: "" });
  const save = useWithdraw(table);
  return (
    <FormDialog
      title={say("admin:openFigures.withdrawTitle", { name })}
      lead={say("admin:openFigures.withdrawLead")}
      submit={say("admin:openFigures.withdrawIt")}
      {...{ form, save, onClose }}
      onReload={() => queries.fetchQuery({ ...openTablesQuery, staleTime: 0 })}
      onSaved={() => {
        announce(say("admin:openFigures.withdrawnNow"));
        onClose();
      }}
    >
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:openFigures.withdrawHint")}
        required
        lines={2}
      />
    </FormDialog>
  );
}
