import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FlagView, ReopenFlag } from "@trama/territory";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { flagsQuery } from "../queries";
import { FlagSentence } from "./flag-sentence";
import classes from "./flags.module.css";

const Note = ReopenFlag.pick({ note: true });

/** Brings an accepted flag back among those to look at, with the reason. */
export function ReopenFlagDialog({ flag, onClose }: { flag: FlagView; onClose: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const form = useDomainForm(Note, { note: "" });
  const renew = () => queries.invalidateQueries({ queryKey: flagsQuery.queryKey });
  const save = useMutation({
    mutationFn: ({ note }: { note: string }) =>
      contentOf(api.territory.flags.reopenings.$post({ json: { id: flag.id, note } })),
    onSuccess: renew,
  });
  return (
    <FormDialog
      title={say("admin:territory.flags.reopenTitle")}
      lead={say("admin:territory.flags.reopenLead", { name: flag.accepted?.by ?? "" })}
      submit={say("admin:territory.flags.reopen")}
      form={form}
      save={save}
      onSaved={() => {
        announce(say("admin:territory.flags.reopened"));
        onClose();
      }}
      onClose={onClose}
      onReload={renew}
    >
      <div className={classes.quoted}>
        <FlagSentence flag={flag} />
        <blockquote className={classes.note}>
          <p>{flag.accepted?.note}</p>
        </blockquote>
      </div>
      <TextField
        control={form.control}
        name="note"
        label={say("admin:territory.flags.reopenNote")}
        lines={3}
        required
      />
    </FormDialog>
  );
}
