import { MultiSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { RoleScope } from "@trama/directory";
import { RecordRef } from "@trama/kernel";
import type { FieldValues } from "react-hook-form";
import { z } from "zod";
import { type Bound, useBound } from "../../../forms/bound";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { roleScopesQuery } from "../queries";

const nameOf = ({ kind, id }: RecordRef) => `${kind}:${id}`;
const labelOf = ({ name, municipality }: RoleScope) => (municipality === null ? name : `${name} · ${municipality}`);

/** What a role is over: any number of labs and organisations, by name; none of them is the whole territory. */
export function ScopesField<F extends FieldValues, O>({
  label,
  required,
  ...bound
}: Bound<F, O> & { label: string; required: boolean }) {
  const say = useSay();
  const { data: scopes = [] } = useQuery(roleScopesQuery);
  const { value, set, ...field } = useBound(bound);
  const chosen = z.array(RecordRef).safeParse(value).data ?? [];
  const group = (kind: string, title: string) => ({
    group: title,
    items: scopes
      .filter(({ ref }) => ref.kind === kind)
      .map((scope) => ({ value: nameOf(scope.ref), label: labelOf(scope) })),
  });
  const choose = (names: string[]) => set(scopes.map(({ ref }) => ref).filter((ref) => names.includes(nameOf(ref))));
  return (
    <MultiSelect
      {...field}
      label={<FieldLabel text={label} required={required} />}
      description={say(required ? "admin:directory.role.scopeHintOwn" : "admin:directory.role.scopeHint")}
      placeholder={chosen.length > 0 ? "" : say(required ? "admin:forms.search" : "admin:directory.role.everything")}
      searchable
      openOnFocus={false}
      hidePickedOptions
      nothingFoundMessage={say("admin:forms.nothingFound")}
      maxDropdownHeight={260}
      data={[group("lab", say("admin:nav.labs")), group("organisation", say("directory:organisation.many"))]}
      value={chosen.map(nameOf)}
      onChange={choose}
    />
  );
}
