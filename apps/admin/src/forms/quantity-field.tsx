import { Group, NativeSelect, TextInput } from "@mantine/core";
import { type Qualifier, qualifiers } from "@trama/kernel";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useSay } from "../words/say";
import { type Bound, useBound } from "./bound";
import { FieldGroup } from "./field-group";

interface QuantityFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
}

function parts(value: unknown): { number: number | null; qualifier: Qualifier | null } {
  if (typeof value !== "object" || value === null) return { number: null, qualifier: null };
  const number = "value" in value && typeof value.value === "number" ? value.value : null;
  return { number, qualifier: qualifiers.find((one) => "qualifier" in value && value.qualifier === one) ?? null };
}

/** A number as it is declared, with how exactly it is known: "circa 40". Null without a number. */
export function QuantityField<F extends FieldValues, O>({
  label,
  hint,
  required = false,
  ...bound
}: QuantityFieldProps<F, O>) {
  const say = useSay();
  const { value, set, onBlur, ref, error } = useBound(bound);
  const { number, qualifier } = parts(value);
  const [chosen, choose] = useState<Qualifier>(qualifier ?? "=");
  const write = (nextNumber: number | null, nextQualifier: Qualifier) =>
    set(nextNumber === null ? null : { value: nextNumber, qualifier: nextQualifier });
  return (
    <FieldGroup label={label} hint={hint} required={required} error={error}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NativeSelect
          aria-label={say("admin:forms.howExactly")}
          data={qualifiers.map((one) => ({ value: one, label: say(`kernel:qualifier.${one}`) }))}
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
          onChange={({ currentTarget: { valueAsNumber } }) =>
            write(Number.isNaN(valueAsNumber) ? null : valueAsNumber, qualifier ?? chosen)
          }
        />
      </Group>
    </FieldGroup>
  );
}
