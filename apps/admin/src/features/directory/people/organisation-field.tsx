import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { FieldValues } from "react-hook-form";
import { compareText } from "../../../app/list/compare-text";
import { type Bound, useBound } from "../../../forms/bound";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { organisationsQuery } from "../queries";

/** One organisation of the directory. Its name is known also when only its id comes back from a draft. */
export function OrganisationField<F extends FieldValues, O>({ label, ...bound }: Bound<F, O> & { label: string }) {
  const say = useSay();
  const { value, set, onBlur, ref, error } = useBound(bound);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const data = organisations
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => compareText(a.label, b.label));
  return (
    <Select
      ref={ref}
      label={<FieldLabel text={label} required />}
      required
      withAsterisk={false}
      error={error && (value === "" ? say("kernel:issue.required") : error)}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      placeholder={say("admin:forms.search")}
      nothingFoundMessage={say("admin:forms.nothingFound")}
      data={data}
      value={typeof value === "string" && value !== "" ? value : null}
      onChange={(id) => set(id ?? "")}
      onBlur={onBlur}
    />
  );
}
