import { TextInput } from "@mantine/core";

interface CodeFieldProps {
  label: string;
  hint?: string;
  error: string | null;
  value: string;
  onChange: (value: string) => void;
  /** Whether it is the six digits of the app, for the keyboard of a phone and for what fills codes in. */
  digits: boolean;
}

/** A code as it is read from a phone or from a sheet of paper. */
export function CodeField({ label, hint, error, value, onChange, digits }: CodeFieldProps) {
  return (
    <TextInput
      size="md"
      label={label}
      description={hint}
      error={error}
      autoComplete={digits ? "one-time-code" : "off"}
      inputMode={digits ? "numeric" : "text"}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
