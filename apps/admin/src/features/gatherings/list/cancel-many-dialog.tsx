import { CancelGathering } from "@trama/gatherings";
import { api, contentOf, ifMatch } from "../../../api/client";
import { BulkDialog } from "../../../app/list/bulk-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useGatheringsChanged } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { GatheringRow } from "./gathering-rows";
import { useRefusal } from "./use-refusal";

const Cancellation = CancelGathering.omit({ id: true, version: true });

/** Cancels several dates for one reason. They stay in the calendar, struck through, and can be taken back. */
export function CancelManyDialog({ rows, onClose }: { rows: readonly GatheringRow[]; onClose: () => void }) {
  const say = useSay();
  const words = useGatheringWords();
  const onChanged = useGatheringsChanged();
  const refuses = useRefusal("cancelGathering");
  const form = useDomainForm(Cancellation, { reason: "" });
  const isPublic = rows.some((row) => row.isPublic);
  return (
    <BulkDialog
      title={say("admin:gatherings.many.cancel")}
      {...{ rows, refuses, form, onChanged, onClose }}
      nameOf={(row) => say("admin:gatherings.many.now", { title: row.title, before: words.when(row) })}
      send={({ id, version }, json) =>
        contentOf(api.gatherings[":id"].cancellation.$post({ param: { id }, json }, ifMatch(version)))
      }
      undo={({ id }, { version }) =>
        contentOf(
          api.gatherings[":id"].reinstatement.$post(
            { param: { id }, json: { reason: say("admin:undo.reason") } },
            ifMatch(version),
          ),
        )
      }
    >
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say(isPublic ? "admin:gatherings.cancel.publicReason" : "admin:gatherings.cancel.reasonHint")}
        required
        lines={2}
      />
    </BulkDialog>
  );
}
