import { Button, Divider, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSignOut } from "../../api/session";
import { useSay } from "../../words/say";
import { Entrance } from "../entrance";
import { Loaded } from "../page";
import { EnrolAuthenticator } from "./enrol-authenticator";
import { myFactorsQuery } from "./factor-queries";
import { AddPasskey } from "./passkeys";

/** All that somebody sees whose role asks for a second factor, until they have one. */
export function FactorFirst({ name, onDone }: { name: string; onDone: () => void }) {
  const say = useSay();
  const factors = useQuery(myFactorsQuery);
  const signOut = useSignOut();
  return (
    <Entrance title={say("admin:factor.first.title")} wide>
      <Text>{say("admin:factor.first.lead", { name })}</Text>
      <Loaded query={factors}>
        {(mine) => (
          <Stack gap="lg">
            <EnrolAuthenticator factors={mine} onDone={onDone} />
            <Divider label={say("admin:factor.first.or")} />
            <AddPasskey factors={mine} onDone={onDone} />
            <Button
              variant="subtle"
              loading={signOut.isPending}
              onClick={() => signOut.mutate()}
              style={{ alignSelf: "flex-start" }}
            >
              {say("admin:app.signOut")}
            </Button>
          </Stack>
        )}
      </Loaded>
    </Entrance>
  );
}
