import { DeclareItem, type ItemView } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useLabWords } from "../lab/use-lab-words";
import { useLabChange } from "../queries";
import type { DialogProps } from "./dialog-props";

const Declaration = DeclareItem.omit({ id: true, version: true, item: true });

/** Says by hand that an item of the protocol is there, or no longer is, where the record cannot show it. */
export function DeclareDialog({
  lab,
  rules,
  item,
  met,
  onClose,
  onReload,
  done,
}: DialogProps & { item: ItemView; met: boolean }) {
  const say = useSay();
  const name = useLabWords(lab, rules).item(item);
  const form = useDomainForm(Declaration, { met, note: null });
  const save = useLabChange((json: z.output<typeof Declaration>) =>
    contentOf(
      api.labs[":id"].protocol[":item"].$post({ param: { id: lab.id, item: item.code }, json }, ifMatch(lab.version)),
    ),
  );
  return (
    <FormDialog
      title={say(met ? "admin:labs.mend.declare" : "admin:labs.mend.undeclare")}
      lead={name}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={() => done(say(met ? "admin:labs.done.declared" : "admin:labs.done.undeclared", { name }))}
    >
      <TextField
        control={form.control}
        name="note"
        label={say("admin:labs.note")}
        hint={say(met ? "admin:labs.declare.hint" : "admin:labs.declare.whyNot")}
        lines={2}
      />
    </FormDialog>
  );
}
