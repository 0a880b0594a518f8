import type { Vocabulary } from "@trama/territory";
import { useFieldArray, useFormContext } from "react-hook-form";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import type { LabFactsInput } from "../lab-facts";
import { useTerms } from "../use-terms";
import { Rows } from "./rows";

/** The projects and resources of a lab, one a row. */
export function ResourcesFields({ vocabulary, kept }: { vocabulary: Vocabulary; kept: readonly string[] }) {
  const say = useSay();
  const options = useTerms(vocabulary, [], kept);
  const { control } = useFormContext<LabFactsInput>();
  const { fields, append, remove } = useFieldArray({ control, name: "resources" });
  return (
    <Rows
      label={say("labs:field.resources")}
      ids={fields.map(({ id }) => id)}
      adding={say("admin:labs.mend.resource")}
      onAdd={() => append({ name: "", kind: "" }, { focusName: `resources.${fields.length}.name` })}
      onRemove={remove}
      row={(at) => (
        <>
          <TextField control={control} name={`resources.${at}.name`} label={say("labs:field.name")} required />
          <SelectField
            control={control}
            name={`resources.${at}.kind`}
            label={say("admin:labs.resource.kind")}
            options={options}
            required
          />
        </>
      )}
    />
  );
}
