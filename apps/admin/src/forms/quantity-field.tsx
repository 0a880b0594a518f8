import { Fieldset, Group, Input, NativeSelect, TextInput } from "@mantine/core";
import { type Qualifier, qualifiers } from "@trama/kernel";
import { useId, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { type MessageKey, useSay } from "../words/say";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

interface QuantityFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
}

const words: Record<Qualifier, MessageKey> = {
  "=": "admin:forms.exactly",
  "~": "admin:forms.about",
  ">": "admin:forms.moreThan",
  "<": "admin:forms.lessThan",
};

function parts(value: unknown): { number: number | null; qualifier: Qualifier | null } {
  if (typeof value !== "object" || value === null) return { number: null, qualifier: null };
  const number = "value" in value && typeof value.value === "number" ? value.value : null;
  return { number, qualifier: qualifiers.find((one) => "qualifier" in value && value.qualifier === one) ?? null };
}

/** A number as it is declared, with how exactly it is known: "circa 40". Null without a number. */
export function QuantityField<F extends FieldValues, O>({ label, hint, required = false, ...bound }: QuantityFieldProps<F, O>) {
  const say = useSay();
  const wrong = useId();
  const { value, set, onBlur, ref, error } = useBound(bound);
  const { number, qualifier } = parts(value);
  const [chosen, choose] = useState<Qualifier>(qualifier ?? "=");
  const write = (nextNumber: number | null, nextQualifier: Qualifier) => set(nextNumber === null ? null : { value: nextNumber, qualifier: nextQualifier });
  return (
    <Fieldset variant="unstyled" legend={<FieldLabel text={label} required={required} />} aria-describedby={error ? wrong : undefined}>
      {hint && <Input.Description mb={4}>{hint}</Input.Description>}
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NativeSelect
          aria-label={say("admin:forms.howExactly")}
          data={qualifiers.map((one) => ({ value: one, label: say(words[one]) }))}
          value={qualifier ?? chosen}
          onBlur={onBlur}
          onChange={(event) => {
            const next = qualifiers.find((one) => one === event.currentTarget.value) ?? "=";
            choose(next);
            write(number, next);
          }}
        />
        <TextInput
          ref={ref}
          type="number"
          inputMode="numeric"
          min={0}
          step={1}
          aria-label={say("admin:forms.number")}
          aria-invalid={error !== null}
          error={error !== null}
          autoComplete="off"
          maw={140}
          value={number ?? ""}
          onBlur={onBlur}
          onWheel={(event) => event.currentTarget.blur()}
          onChange={({ currentTarget: { valueAsNumber } }) => write(Number.isNaN(valueAsNumber) ? null : valueAsNumber, qualifier ?? chosen)}
        />
      </Group>
      {error && (
        <Input.Error id={wrong} mt={4}>
          {error}
        </Input.Error>
      )}
    </Fieldset>
  );
}
