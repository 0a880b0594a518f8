import { PasswordInput } from "@mantine/core";
import { useState } from "react";
import { useSay } from "../words/say";

interface PasswordFieldProps {
  label: string;
  hint?: string;
  error: string | null;
  value: string;
  onChange: (value: string) => void;
  /** Tells a password manager whether to offer the known one or to make one up. */
  purpose: "current-password" | "new-password";
}

/** A password that can be looked at while it is written. */
export function PasswordField({ label, hint, error, value, onChange, purpose }: PasswordFieldProps) {
  const say = useSay();
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      size="md"
      label={label}
      description={hint}
      error={error}
      autoComplete={purpose}
      maxLength={128}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ "aria-label": say(visible ? "admin:signIn.hide" : "admin:signIn.show") }}
    />
  );
}
