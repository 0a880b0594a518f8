import { Autocomplete } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { valueAt } from "../settings/at-path";
import type { FieldProps } from "../settings/field-props";
import { useForm, useSetting } from "../settings/form";
import { isKnown, itemsIn } from "../settings/items";
import { TextField } from "../settings/simple-fields";
import { municipalitiesIn, municipalitiesLike, municipalityLabel } from "./municipality-list";

/** Every municipality of Italy, asked for when somebody begins to write the name of a new one. */
const listQuery = queryOptions({
  queryKey: ["municipality-list"],
  queryFn: async () => municipalitiesIn((await import("./municipalities.txt?raw")).default),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The name of a new municipality: those that begin so are offered, and the one chosen brings its codes. */
function NewName({ path }: FieldProps) {
  const say = useSay();
  const { label, name, value, error, set } = useSetting(path);
  const { draft } = useForm();
  const [visited, setVisited] = useState(false);
  const { data: list = [] } = useQuery({ ...listQuery, enabled: visited });
  const written = typeof value === "string" ? value : "";
  const offered = municipalitiesLike(list, written);
  const choose = (chosen: string) => {
    const found = offered.find((one) => municipalityLabel(one) === chosen);
    if (!found) return set(chosen);
    draft.change((document) => {
      const item = valueAt(document, path.slice(0, -1));
      if (typeof item !== "object" || item === null) return;
      const { province: _, cadastral, ...codes } = found;
      Object.assign(item, codes, cadastral === null ? {} : { cadastral });
    });
  };
  return (
    <Autocomplete
      name={name}
      label={<FieldLabel text={label} required />}
      description={say("admin:settings.municipality.hint")}
      autoComplete="off"
      data={offered.map(municipalityLabel)}
      // They are offered already: none is to be looked for again in its label.
      filter={({ options }) => options}
      value={written}
      error={visited && written === "" ? null : error}
      onFocus={() => setVisited(true)}
      onChange={choose}
    />
  );
}

/** The name of a municipality. One that is there already keeps its codes, however it is written. */
export function MunicipalityNameField(props: FieldProps) {
  const { draft } = useForm();
  const item = props.path.slice(0, -1);
  const list = item.slice(0, -1);
  const here = itemsIn(draft.document, list)[Number(item.at(-1))] ?? {};
  return isKnown(itemsIn(draft.before, list), here) ? <TextField {...props} /> : <NewName {...props} />;
}
