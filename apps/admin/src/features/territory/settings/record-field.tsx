import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { FieldGroup } from "../../../forms/field-group";
import { LinesInput } from "../../../forms/lines-input";
import { useSay } from "../../../words/say";
import type { FieldProps } from "./field-props";
import { useSetting } from "./form";
import classes from "./settings.module.css";

/** Lists of short texts, each under a name that is written too; a list left empty goes. */
export function RecordField({ path }: FieldProps) {
  const say = useSay();
  const { label, help, name, value, error, set } = useSetting(path);
  const [key, setKey] = useState("");
  const lists = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const write = (field: string, lines: unknown) => set({ ...Object.fromEntries(lists), [field]: lines });
  const add = () => {
    if (key.trim() !== "") write(key.trim(), []);
    setKey("");
  };
  return (
    <div className={classes.wide}>
      <FieldGroup label={label} hint={help} error={error}>
        {lists.map(([field, lines]) => (
          <LinesInput
            key={field}
            label={field}
            name={`${name}.${field}`}
            value={lines}
            set={(next) => (next.length > 0 ? write(field, next) : set(without(lists, field)))}
          />
        ))}
        <Group gap={6} align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={say("admin:settings.record.key", { label })}
            autoComplete="off"
            value={key}
            onChange={({ currentTarget }) => setKey(currentTarget.value)}
          />
          <Button variant="default" aria-label={say("admin:settings.addTo", { list: label })} onClick={add}>
            {say("admin:form.add")}
          </Button>
        </Group>
      </FieldGroup>
    </div>
  );
}

const without = (lists: readonly [string, unknown][], field: string) =>
  Object.fromEntries(lists.filter(([one]) => one !== field));
