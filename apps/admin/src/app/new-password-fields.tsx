import { useState } from "react";
import { ProblemError } from "../api/problem";
import { useSay } from "../words/say";
import { PasswordField } from "./password-field";

const shortest = 12;

/** What the API said of one field, as long as that is still what is written there; null otherwise. */
export function refusalOf(error: Error | null, field: string, stillThere: boolean): string | null {
  if (!(error instanceof ProblemError) || !stillThere) return null;
  return error.errors.find(({ path }) => path === field)?.message ?? null;
}

/** A password being chosen, written twice. */
export function useNewPassword() {
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const [tried, setTried] = useState(false);
  return {
    ...{ password, setPassword, repeated, setRepeated, tried },
    good: password.length >= shortest && repeated === password,
    tryIt: () => setTried(true),
    clear: () => {
      setPassword("");
      setRepeated("");
      setTried(false);
    },
  };
}

interface NewPasswordFieldsProps {
  chosen: ReturnType<typeof useNewPassword>;
  /** Why the API did not take it. */
  refusal: string | null;
}

/** The two fields of a password being chosen. Nothing is said of them before they can be right. */
export function NewPasswordFields({ chosen, refusal }: NewPasswordFieldsProps) {
  const say = useSay();
  const { password, repeated, tried } = chosen;
  const differ = repeated !== password && repeated !== "" && (tried || repeated.length >= password.length);
  return (
    <>
      <PasswordField
        label={say("admin:access.password")}
        hint={say("admin:access.rule")}
        purpose="new-password"
        error={tried && password.length < shortest ? say("admin:access.short") : refusal}
        value={password}
        onChange={chosen.setPassword}
      />
      <PasswordField
        label={say("admin:access.repeat")}
        purpose="new-password"
        error={differ || (tried && password.length >= shortest && repeated === "") ? say("admin:access.differ") : null}
        value={repeated}
        onChange={chosen.setRepeated}
      />
    </>
  );
}
