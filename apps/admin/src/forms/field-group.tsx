import { Input } from "@mantine/core";
import type { ReactNode } from "react";
import { useId } from "react";
import classes from "./field-group.module.css";
import { FieldLabel } from "./field-label";

interface FieldGroupProps {
  label: string;
  hint?: string | undefined;
  required?: boolean;
  error?: string | null;
  children: ReactNode;
}

/** Several controls that give one answer, under one label, with one hint and one error. */
export function FieldGroup({ label, hint, required = false, error = null, children }: FieldGroupProps) {
  const id = useId();
  return (
    <fieldset className={classes.group} aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}>
      <legend className={classes.legend}>
        <FieldLabel text={label} required={required} />
      </legend>
      {hint && (
        <Input.Description id={`${id}-hint`} mb={6}>
          {hint}
        </Input.Description>
      )}
      {children}
      {error && (
        <Input.Error id={`${id}-error`} mt={4}>
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
