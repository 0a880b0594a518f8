import type { __Thing__ } from "@trama/__things__";
import { api, contentOf } from "../../api/client";
import { FormDialog } from "../../forms/form-dialog";
import { useDomainForm } from "../../forms/use-domain-form";
import { useSay } from "../../words/say";
import { use__Thing__Change } from "./queries";
import { __Thing__Facts, __Thing__Fields } from "./__thing__-fields";

/** Adds one. */
export function New__Thing__Dialog({ onSaved, onClose }: { onSaved: (saved: __Thing__) => void; onClose: () => void }) {
  const say = useSay();
  const form = useDomainForm(__Thing__Facts, { name: "", note: null });
  const save = use__Thing__Change((json: __Thing__Facts) => contentOf(api["__things__"].$post({ json })));
  return (
    <FormDialog
      title={say("admin:__things__.new")}
      submit={say("admin:form.add")}
      form={form}
      save={save}
      onSaved={onSaved}
      onClose={onClose}
      onReload={() => Promise.resolve()}
    >
      <__Thing__Fields control={form.control} />
    </FormDialog>
  );
}
