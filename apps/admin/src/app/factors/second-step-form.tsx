import { Button, Checkbox, Stack, Text } from "@mantine/core";
import type { SecondStepAsked } from "@trama/directory";
import { type FormEvent, useState } from "react";
import { ProblemError } from "../../api/problem";
import { useSecondStep } from "../../api/session";
import { Notice } from "../../forms/notice";
import { useSay } from "../../words/say";
import { CodeField } from "./code-field";
import { PasskeyButton } from "./passkey-button";

type Way = SecondStepAsked["secondStep"][number];

interface SecondStepFormProps {
  ways: readonly Way[];
  onSignedIn?: (() => void) | undefined;
  /** Back to e-mail and password. */
  onBack: () => void;
}

/** The second step of signing in: the code of the app, or a recovery code for who has no phone at hand. */
export function SecondStepForm({ ways, onSignedIn, onBack }: SecondStepFormProps) {
  const say = useSay();
  const step = useSecondStep();
  const [way, setWay] = useState<Way>(ways.includes("code") ? "code" : "recovery");
  const [code, setCode] = useState("");
  const [trustDevice, setTrustDevice] = useState(false);
  const [tried, setTried] = useState(false);
  const app = way === "code";
  const over = step.error instanceof ProblemError && step.error.code === "directory:signIn.stepOver";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.trim().length < 6) return;
    step.mutate({ code, trustDevice }, onSignedIn ? { onSuccess: onSignedIn } : {});
  };
  const turnTo = (other: Way) => {
    setWay(other);
    setCode("");
    setTried(false);
    step.reset();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {step.error && <Notice tone="bad" role="alert" title={step.error.message || say("admin:app.failed")} />}
        <Text>{say(app ? "admin:factor.step.lead" : "admin:factor.step.recoveryLead")}</Text>
        <CodeField
          key={way}
          label={say(app ? "admin:factor.code" : "admin:factor.recoveryCode")}
          error={tried && code.trim().length < 6 ? say("admin:factor.codeMissing") : null}
          digits={app}
          value={code}
          onChange={setCode}
        />
        <Checkbox
          label={say("admin:factor.step.trust")}
          description={say("admin:factor.step.trustHint")}
          checked={trustDevice}
          onChange={(event) => setTrustDevice(event.currentTarget.checked)}
        />
        <Button type="submit" size="md" mt={4} loading={step.isPending} disabled={over}>
          {say("admin:factor.step.submit")}
        </Button>
        {ways.includes("passkey") && <PasskeyButton onSignedIn={onSignedIn} />}
        {ways.includes("code") && ways.includes("recovery") && (
          <Button variant="subtle" onClick={() => turnTo(app ? "recovery" : "code")}>
            {say(app ? "admin:factor.step.useRecovery" : "admin:factor.step.useCode")}
          </Button>
        )}
        <Button variant="subtle" onClick={onBack}>
          {say("admin:factor.step.back")}
        </Button>
        <Text size="sm" c="dimmed">
          {say("admin:factor.step.lost")}
        </Text>
      </Stack>
    </form>
  );
}
