import { type ListName, SaveView } from "@trama/lists";
import { z } from "zod";
import { api, contentOf } from "../../api/client";
import { useMay } from "../../api/session";
import { CheckField } from "../../forms/check-field";
import { FormDialog } from "../../forms/form-dialog";
import { TextField } from "../../forms/text-field";
import { useDomainForm } from "../../forms/use-domain-form";
import { useSay } from "../../words/say";
import { useViewChange } from "./views";

const Given = SaveView.pick({ name: true, shared: true }).extend({ usual: z.boolean() });

interface SaveViewDialogProps {
  list: ListName;
  /** What the view keeps. */
  address: string;
  onSaved: (view: { id: string; name: string; address: string }) => void;
  onClose: () => void;
}

/** Gives a name to the way a list is shown now. */
export function SaveViewDialog({ list, address, onSaved, onClose }: SaveViewDialogProps) {
  const say = useSay();
  const may = useMay();
  const form = useDomainForm(Given, { name: "", shared: false, usual: false });
  const save = useViewChange(list, async ({ usual, ...given }: z.output<typeof Given>) => {
    const view = await contentOf(api["saved-views"].$post({ json: { list, address, ...given } }));
    if (usual) await contentOf(api["saved-views"].choice.$post({ json: { list, id: view.id } }));
    return view;
  });
  return (
    <FormDialog
      title={say("admin:views.save")}
      lead={say("admin:views.saveLead")}
      submit={say("admin:form.save")}
      {...{ form, save, onSaved, onClose }}
      onReload={() => Promise.resolve()}
    >
      <TextField control={form.control} name="name" label={say("lists:view.name")} required />
      <CheckField
        control={form.control}
        name="usual"
        label={say("admin:views.usual")}
        hint={say("admin:views.usualHint")}
      />
      {may("shareView") && (
        <CheckField
          control={form.control}
          name="shared"
          label={say("admin:views.shared")}
          hint={say("admin:views.sharedHint")}
        />
      )}
    </FormDialog>
  );
}
