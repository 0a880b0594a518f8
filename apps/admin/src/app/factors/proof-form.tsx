import { Button, Group, Stack, Text } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { FormAlert } from "../../forms/form-alert";
import { useSay } from "../../words/say";
import { PasswordField } from "../password-field";

interface ProofFormProps {
  lead: ReactNode;
  submit: string;
  /** Whether the account has a password at all: who has none is known by having just signed in. */
  hasPassword: boolean;
  error: Error | null;
  pending: boolean;
  onGiven: (proof: { password?: string }) => void;
  onCancel?: (() => void) | undefined;
  /** What else is asked for, before the password. */
  children?: ReactNode;
}

/** Asks for the password before something that changes how an account is signed in to. */
export function ProofForm({ lead, submit, hasPassword, error, pending, onGiven, onCancel, children }: ProofFormProps) {
  const say = useSay();
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const missing = hasPassword && password === "";
  const give = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) onGiven(hasPassword ? { password } : {});
  };
  return (
    <form noValidate onSubmit={give}>
      <Stack gap="md">
        <Text>{lead}</Text>
        <FormAlert error={error} />
        {children}
        {hasPassword && (
          <PasswordField
            label={say("admin:factor.yourPassword")}
            purpose="current-password"
            error={tried && missing ? say("admin:signIn.passwordMissing") : null}
            value={password}
            onChange={setPassword}
          />
        )}
        <Group gap="sm">
          <Button type="submit" size="md" loading={pending}>
            {submit}
          </Button>
          {onCancel && (
            <Button size="md" variant="default" onClick={onCancel}>
              {say("admin:form.cancel")}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
