import { MoveGathering } from "@trama/gatherings";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useGatheringChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { DialogProps } from "./dialog-props";
import { WhenFields } from "./when-fields";

const Move = MoveGathering.omit({ id: true, version: true });

/** Moves one date: of a series, that one alone. */
export function MoveDialog({ gathering, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const words = useGatheringWords();
  const { id, version, day, start, end, seriesId } = gathering;
  const form = useDomainForm(Move, { day, start, end, reason: null });
  const save = useGatheringChange((json: z.output<typeof Move>) =>
    contentOf(api.gatherings[":id"].moves.$post({ param: { id }, json }, ifMatch(version))),
  );
  const undo = useGatheringChange((moved: number) =>
    contentOf(
      api.gatherings[":id"].moves.$post(
        { param: { id }, json: { day, start, end, reason: say("admin:undo.reason") } },
        ifMatch(moved),
      ),
    ),
  );
  return (
    <FormDialog
      title={say("admin:gatherings.move.title")}
      lead={
        <>
          {say("admin:gatherings.now", { title: gathering.title, when: words.when(gathering) })}
          {seriesId !== null && ` ${say("admin:gatherings.move.only")}`}
        </>
      }
      submit={say("admin:gatherings.move.submit")}
      {...{ form, save, onClose, onReload }}
      onSaved={(moved) =>
        done(say("admin:gatherings.done.moved", { when: words.when(moved) }), () => undo.mutateAsync(moved.version))
      }
    >
      <WhenFields control={form.control} label={say("admin:gatherings.move.to")} />
      <TextField
        control={form.control}
        name="reason"
        label={say("admin:form.reason")}
        hint={say("admin:gatherings.move.reasonHint")}
        lines={2}
      />
    </FormDialog>
  );
}
