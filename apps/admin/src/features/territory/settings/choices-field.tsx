import { Checkbox } from "@mantine/core";
import { codeOfItem, itemsNamed, namesOf, schemaOfItems } from "@trama/territory";
import { FieldGroup } from "../../../forms/field-group";
import { useSay, useSayAny } from "../../../words/say";
import type { FieldProps } from "./field-props";
import { rootSchema, useForm, useNameOf, useSetting } from "./form";
import classes from "./settings.module.css";

/** Several of the values that the schema allows, or of the items that the field may name, each with a box. */
export function ChoicesField({ path }: FieldProps) {
  const say = useSay();
  const sayAny = useSayAny();
  const nameOf = useNameOf();
  const { draft } = useForm();
  const { label, help, name, value, error, set, schema } = useSetting(path);
  const allowed = schemaOfItems(rootSchema, schema).enum;
  const names = namesOf(schema) ?? "";
  const options = Array.isArray(allowed)
    ? allowed.map((one) => ({ value: String(one), label: sayAny(`${names}${String(one)}`) }))
    : itemsNamed(schema, draft.document).map((item) => ({ value: codeOfItem(item), label: nameOf(item) }));
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const toggle = (one: string, on: boolean) =>
    set(options.map((option) => option.value).filter((code) => (code === one ? on : chosen.includes(code))));
  return (
    <div className={classes.wide}>
      <FieldGroup label={label} hint={help} error={error}>
        {options.length === 0 && <span className={classes.none}>{say("admin:settings.nothingToChoose")}</span>}
        <div className={classes.choices}>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              name={name}
              label={option.label}
              checked={chosen.includes(option.value)}
              onChange={({ currentTarget: { checked } }) => toggle(option.value, checked)}
            />
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}
