import type { Vocabulary } from "@trama/territory";
import { useFieldArray, useFormContext } from "react-hook-form";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import type { LabFactsInput } from "../lab-facts";
import { useTerms } from "../use-terms";
import { Rows } from "./rows";

/** The channels of a lab, one a row. */
export function ChannelsFields({ vocabulary, kept }: { vocabulary: Vocabulary; kept: readonly string[] }) {
  const say = useSay();
  const options = useTerms(vocabulary, [], kept);
  const { control } = useFormContext<LabFactsInput>();
  const { fields, append, remove } = useFieldArray({ control, name: "channels" });
  return (
    <Rows
      label={say("labs:field.channels")}
      ids={fields.map(({ id }) => id)}
      adding={say("admin:labs.mend.channel")}
      onAdd={() => append({ kind: "", address: null }, { focusName: `channels.${fields.length}.kind` })}
      onRemove={remove}
      row={(at) => (
        <>
          <SelectField
            control={control}
            name={`channels.${at}.kind`}
            label={say("admin:labs.channel.kind")}
            options={options}
            required
          />
          <TextField control={control} name={`channels.${at}.address`} label={say("admin:labs.channel.address")} />
        </>
      )}
    />
  );
}
