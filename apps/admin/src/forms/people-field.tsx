import { ActionIcon, Group, Stack, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useSay } from "../words/say";
import { type Bound, useBound } from "./bound";
import { ChoiceAdder } from "./choice-adder";
import { FieldGroup } from "./field-group";
import { PersonPicker } from "./person-picker";

interface Named {
  id: string;
  name: string;
}

interface PeopleFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  /** The names of those that the field holds at first. */
  known: readonly Named[];
}

/** Any number of people of the directory, by their ids. */
export function PeopleField<F extends FieldValues, O>({ label, hint, known, ...bound }: PeopleFieldProps<F, O>) {
  const say = useSay();
  const { value, set, error } = useBound(bound);
  const [names, setNames] = useState(() => new Map(known.map(({ id, name }) => [id, name])));
  const ids = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const add = ({ id, name }: Named) => {
    setNames((now) => new Map(now).set(id, name));
    if (!ids.includes(id)) set([...ids, id]);
  };
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <Stack gap={6}>
        {ids.map((id) => {
          const name = names.get(id) ?? say("admin:forms.nameToEnter");
          return (
            <Group key={id} gap={6} wrap="nowrap">
              <Text flex={1}>{name}</Text>
              <ActionIcon
                size={36}
                aria-label={say("admin:forms.removeLine", { text: name })}
                onClick={() => set(ids.filter((one) => one !== id))}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            </Group>
          );
        })}
        <ChoiceAdder
          onAdd={add}
          picker={(adding) => <PersonPicker {...adding} label={say("admin:forms.addToPeople")} />}
        />
      </Stack>
    </FieldGroup>
  );
}
