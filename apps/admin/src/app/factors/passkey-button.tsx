import { Button } from "@mantine/core";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { IconFingerprint } from "@tabler/icons-react";
import { Notice } from "../../forms/notice";
import { useSay } from "../../words/say";
import { PasskeyStopped, usePasskeySignIn } from "./use-passkey";

/** Signs in with a passkey, where the browser can. */
export function PasskeyButton({ onSignedIn }: { onSignedIn?: (() => void) | undefined }) {
  const say = useSay();
  const signIn = usePasskeySignIn();
  if (!browserSupportsWebAuthn()) return null;
  const stopped = signIn.error instanceof PasskeyStopped;
  return (
    <>
      {signIn.error && (
        <Notice
          tone="bad"
          role="alert"
          title={stopped ? say("admin:factor.passkey.stopped") : signIn.error.message || say("admin:app.failed")}
        />
      )}
      <Button
        variant="default"
        size="md"
        leftSection={<IconFingerprint size={20} stroke={1.7} aria-hidden="true" />}
        loading={signIn.isPending}
        onClick={() => signIn.mutate(undefined, onSignedIn ? { onSuccess: onSignedIn } : {})}
      >
        {say("admin:factor.passkey.signIn")}
      </Button>
    </>
  );
}
