import { useNavigate } from "@tanstack/react-router";
import { CopyGathering } from "@trama/gatherings";
import { addDays } from "@trama/kernel";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useGatheringChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import type { DialogProps } from "./dialog-props";
import { WhenFields } from "./when-fields";

const Copy = CopyGathering.omit({ id: true });

/** Makes another gathering like this one on another day, and goes to it. */
export function CopyDialog({ gathering, onClose, onReload, done }: DialogProps) {
  const say = useSay();
  const words = useGatheringWords();
  const navigate = useNavigate();
  const { id, day, start, end } = gathering;
  const form = useDomainForm(Copy, { day: addDays(day, 7), start, end });
  const save = useGatheringChange((json: z.output<typeof Copy>) =>
    contentOf(api.gatherings[":id"].copies.$post({ param: { id }, json })),
  );
  return (
    <FormDialog
      title={say("admin:gatherings.copy.title")}
      lead={say("admin:gatherings.copy.lead")}
      submit={say("admin:gatherings.copy.submit")}
      {...{ form, save, onClose, onReload }}
      onSaved={(copied) => {
        done(say("admin:gatherings.done.copied", { when: words.when(copied) }));
        void navigate({ to: "/calendario/$id", params: { id: copied.id } });
      }}
    >
      <WhenFields control={form.control} />
    </FormDialog>
  );
}
