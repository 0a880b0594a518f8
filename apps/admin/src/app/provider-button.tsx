import { Button, Divider } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ProviderReturn, SecondStepAsked } from "@trama/directory";
import { providerQuery, useLeaveForProvider } from "../api/session";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";

const sentences = {
  silent: "directory:signIn.providerSilent",
  refused: "directory:signIn.providerRefused",
  unknown: "directory:signIn.providerUnknown",
  disabled: "directory:signIn.disabled",
  wait: "directory:signIn.providerWait",
} as const;

/** What the address says to somebody who comes back from the identity provider: why not, or which second step waits. */
export function cameBackWith(search: string) {
  const given = new URLSearchParams(search);
  const refused = ProviderReturn.safeParse({ provider: given.get("provider") });
  const asked = SecondStepAsked.safeParse({ secondStep: given.getAll("secondStep") });
  return {
    outcome: refused.success ? refused.data.provider : null,
    ways: asked.success && asked.data.secondStep.length > 0 ? asked.data.secondStep : null,
  };
}

/** Why somebody came back from the identity provider and is not in. */
export function ProviderNotice({ outcome }: { outcome: keyof typeof sentences }) {
  const say = useSay();
  return <Notice tone="bad" role="alert" title={say(sentences[outcome])} />;
}

/** Signing in with the identity provider of the instance; nothing where there is none. */
export function ProviderButton() {
  const say = useSay();
  const { data: provider } = useQuery(providerQuery);
  const leave = useLeaveForProvider();
  if (!provider) return null;
  return (
    <>
      <Divider label={say("admin:signIn.or")} labelPosition="center" />
      {leave.error && <Notice tone="bad" role="alert" title={leave.error.message || say("admin:app.failed")} />}
      <Button
        variant="default"
        size="md"
        styles={{ root: { height: "auto", minHeight: 48, paddingBlock: 8 }, label: { whiteSpace: "normal" } }}
        loading={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {say("admin:signIn.provider", { label: provider.label })}
      </Button>
    </>
  );
}
