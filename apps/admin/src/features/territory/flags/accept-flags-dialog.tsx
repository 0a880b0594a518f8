import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { AcceptFlag } from "@trama/territory";
import { api, contentOf } from "../../../api/client";
import { useMay } from "../../../api/session";
import { BulkDialog } from "../../../app/list/bulk-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { flagsQuery } from "../queries";
import { acceptingVerb } from "./accepting";
import type { FlagRow } from "./flag-rows";

const Note = AcceptFlag.pick({ note: true });

/** Takes note of several flags with one reason, which stays beside each. */
export function AcceptFlagsDialog({ flags, onClose }: { flags: readonly FlagRow[]; onClose: () => void }) {
  const say = useSay();
  const may = useMay();
  const queries = useQueryClient();
  const form = useDomainForm(Note, { note: "" });
  const refuses = (flag: FlagRow) => {
    if (flag.accepted) return say("admin:territory.flags.already", { name: flag.accepted.by });
    return may(acceptingVerb(flag)) ? null : say("admin:territory.flags.forAdministrator");
  };
  return (
    <BulkDialog
      title={say("admin:territory.flags.accept")}
      rows={flags}
      nameOf={({ sentence }) => sentence}
      {...{ refuses, form, onClose }}
      send={({ id }, { note }) => contentOf(api.territory.flags.acceptances.$post({ json: { id, note } }))}
      onChanged={() => queries.invalidateQueries({ queryKey: flagsQuery.queryKey })}
    >
      <Text>{say("admin:territory.flags.acceptLead")}</Text>
      <TextField control={form.control} name="note" label={say("admin:territory.flags.note")} lines={3} required />
    </BulkDialog>
  );
}
