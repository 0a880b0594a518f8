import { Stack, Text, TextInput } from "@mantine/core";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import type { MyFactors } from "@trama/directory";
import { useState } from "react";
import { z } from "zod";
import { askAuth } from "../../../api/session";
import { ProofForm } from "../../../app/factors/proof-form";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";

/** The address that one signs in with today. */
const emailQuery = queryOptions({
  queryKey: ["own-email"],
  queryFn: async () => z.object({ email: z.string() }).parse(await askAuth("get-session")).email,
});

/** Asks to sign in with another address: the link that confirms it goes there. */
export function OwnEmail({ factors: { hasPassword } }: { factors: MyFactors }) {
  const say = useSay();
  const { data: now } = useQuery(emailQuery);
  const [email, setEmail] = useState("");
  const [missing, setMissing] = useState(false);
  const ask = useMutation({
    mutationFn: (given: { email: string; password?: string }) => askAuth("own-email", given),
  });
  const send = (proof: { password?: string }) => {
    setMissing(email.trim() === "");
    if (email.trim() !== "") ask.mutate({ email, ...proof });
  };
  return (
    <Card title={say("admin:access.email.title")}>
      <Stack maw={440}>
        {now && <Text>{say("admin:access.email.now", { email: now })}</Text>}
        {ask.isSuccess ? (
          <Text role="status">{say("admin:access.email.sent", { email: ask.variables.email.trim() })}</Text>
        ) : (
          <ProofForm
            lead={say("admin:access.email.lead")}
            submit={say("admin:access.email.submit")}
            {...{ hasPassword, error: ask.error, pending: ask.isPending, onGiven: send }}
          >
            <TextInput
              type="email"
              label={say("admin:access.email.new")}
              autoComplete="email"
              error={missing ? say("admin:access.email.missing") : null}
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
          </ProofForm>
        )}
      </Stack>
    </Card>
  );
}
