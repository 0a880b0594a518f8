import { useQueryClient } from "@tanstack/react-query";
import type { __Thing__ } from "@trama/__things__";
import { api, contentOf, ifMatch } from "../../api/client";
import { FormDialog } from "../../forms/form-dialog";
import { useDomainForm } from "../../forms/use-domain-form";
import { useSay } from "../../words/say";
import { __thing__Query, use__Thing__Change } from "./queries";
import { __Thing__Facts, __Thing__Fields } from "./__thing__-fields";

/** Changes one. */
export function Edit__Thing__Dialog({ record, onClose }: { record: __Thing__; onClose: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const form = useDomainForm(__Thing__Facts, { name: record.name, note: record.note });
  const save = use__Thing__Change((json: __Thing__Facts) =>
    contentOf(api["__things__"][":id"].$put({ param: { id: record.id }, json }, ifMatch(record.version))),
  );
  return (
    <FormDialog
      title={record.name}
      submit={say("admin:form.save")}
      form={form}
      save={save}
      onSaved={onClose}
      onClose={onClose}
      onReload={() => queries.fetchQuery({ ...__thing__Query(record.id), staleTime: 0 })}
    >
      <__Thing__Fields control={form.control} />
    </FormDialog>
  );
}
