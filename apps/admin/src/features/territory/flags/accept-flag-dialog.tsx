import { useMutation, useQueryClient } from "@tanstack/react-query";
import { AcceptFlag, type FlagView } from "@trama/territory";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { flagsQuery } from "../queries";
import { FlagSentence } from "./flag-sentence";
import classes from "./flags.module.css";
import { SeverityBadge } from "./severity-badge";

const Note = AcceptFlag.pick({ note: true });

/** Takes note of a flag's figures as they are, with the reason. */
export function AcceptFlagDialog({ flag, onClose }: { flag: FlagView; onClose: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const form = useDomainForm(Note, { note: "" });
  const save = useMutation({
    mutationFn: ({ note }: { note: string }) =>
      contentOf(api.territory.flags.acceptances.$post({ json: { id: flag.id, note } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: flagsQuery.queryKey }),
  });
  return (
    <FormDialog
      title={say("admin:territory.flags.accept")}
      lead={say("admin:territory.flags.acceptLead")}
      submit={say("admin:territory.flags.accept")}
      form={form}
      save={save}
      onSaved={() => {
        announce(say("admin:territory.flags.accepted"));
        onClose();
      }}
      onClose={onClose}
      onReload={() => queries.invalidateQueries({ queryKey: flagsQuery.queryKey })}
    >
      <div className={classes.quoted}>
        <SeverityBadge severity={flag.severity} />
        <p>
          <FlagSentence flag={flag} />
        </p>
      </div>
      <TextField control={form.control} name="note" label={say("admin:territory.flags.note")} lines={3} required />
    </FormDialog>
  );
}
