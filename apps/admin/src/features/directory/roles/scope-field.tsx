import { NativeSelect } from "@mantine/core";
import { RecordRef } from "@trama/kernel";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "../../../forms/bound";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { useKnownOrganisations } from "./use-scope-name";

/** What a role is over: everything, or one organisation. */
export function ScopeField<F extends FieldValues, O>({
  label,
  required,
  ...bound
}: Bound<F, O> & { label: string; required: boolean }) {
  const say = useSay();
  const organisations = useKnownOrganisations();
  const { value, set, ...field } = useBound(bound);
  const scope = RecordRef.nullable().safeParse(value).data ?? null;
  return (
    <NativeSelect
      {...field}
      label={<FieldLabel text={label} required={required} />}
      description={say(required ? "admin:directory.role.scopeHintOwn" : "admin:directory.role.scopeHint")}
      data={[
        { value: "", label: say(required ? "admin:forms.choose" : "admin:directory.role.everything") },
        {
          group: say("directory:organisation.many"),
          items: organisations.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      value={scope?.id ?? ""}
      onChange={({ currentTarget: { value: id } }) => set(id === "" ? null : { kind: "organisation", id })}
    />
  );
}
