import { Box, Loader, Select, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useSay } from "../words/say";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

/** Something of the directory that can be chosen. */
export interface Choice {
  id: string;
  name: string;
  /** One line that tells it from others of the same name. */
  detail: string | null;
}

export interface PickerProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
  /** What the field holds at first, so that its name shows before any search. */
  known?: { id: string; name: string } | null;
  /** Told of each choice, with its name. */
  onChosen?: (choice: { id: string; name: string } | null) => void;
}

interface AddChoice {
  label: (name: string) => string;
  add: (name: string) => Promise<{ id: string; name: string }>;
}

interface Search {
  /** Under what the answers are kept. */
  searched: string;
  search: (text: string) => Promise<Choice[]>;
  /** Makes a new record of what was typed, when nothing in the directory is called so. */
  adding?: AddChoice | undefined;
}

const addValue = "+";
const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** One record of the directory, found by writing a part of its name. */
export function Picker<F extends FieldValues, O>({
  label,
  hint,
  required = false,
  known = null,
  onChosen,
  searched,
  search,
  adding,
  ...bound
}: PickerProps<F, O> & Search) {
  const say = useSay();
  const { value, set, onBlur, ref, error } = useBound(bound);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(known);
  const [failure, setFailure] = useState<string | null>(null);
  const text = typed.trim() === chosen?.name ? "" : typed.trim();
  const [asked] = useDebouncedValue(text, 200);
  const found = useQuery({
    queryKey: [searched, "search", asked],
    queryFn: () => search(asked),
    placeholderData: keepPreviousData,
  });
  const choices = found.data ?? [];
  const details = new Map(choices.map(({ id, detail }) => [id, detail]));
  const options = choices.map(asOption);
  if (chosen && text === "" && !details.has(chosen.id)) options.unshift(asOption(chosen));
  const same = choices.some(({ name }) => name.toLocaleLowerCase() === text.toLocaleLowerCase());
  if (adding && text.length > 2 && text === asked && !found.isFetching && !same)
    options.push({ value: addValue, label: adding.label(text) });

  const choose = async (id: string | null) => {
    setFailure(null);
    if (id === addValue && adding) {
      try {
        const added = await adding.add(text);
        setChosen(added);
        set(added.id);
        onChosen?.({ id: added.id, name: added.name });
      } catch (refusal) {
        setFailure(refusal instanceof Error ? refusal.message : say("admin:app.failed"));
      }
      return;
    }
    const option = options.find((one) => one.value === id);
    const choice = option ? { id: option.value, name: option.label } : null;
    setChosen(choice);
    set(id);
    onChosen?.(choice);
  };

  return (
    <Select
      ref={ref}
      label={<FieldLabel text={label} required={required} />}
      description={hint}
      required={required}
      withAsterisk={false}
      error={error ?? failure}
      searchable
      openOnFocus={false}
      clearable
      allowDeselect={false}
      clearButtonProps={{ "aria-label": say("admin:forms.clear") }}
      placeholder={say("admin:forms.search")}
      nothingFoundMessage={found.isFetching ? say("admin:forms.searching") : say("admin:forms.nothingFound")}
      leftSection={found.isFetching ? <Loader size="xs" /> : undefined}
      maxDropdownHeight={260}
      data={options}
      filter={({ options: all }) => all}
      renderOption={({ option }) => (
        <Box>
          <Text size="sm" fw={option.value === addValue ? 600 : 400}>
            {option.label}
          </Text>
          {details.get(option.value) && (
            <Text size="xs" c="dimmed">
              {details.get(option.value)}
            </Text>
          )}
        </Box>
      )}
      value={typeof value === "string" ? value : null}
      onChange={(id) => void choose(id)}
      onSearchChange={setTyped}
      onBlur={onBlur}
    />
  );
}
