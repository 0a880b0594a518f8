import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { FlagView } from "@trama/territory";
import { useState } from "react";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { flagsQuery } from "../queries";
import { AcceptFlagDialog } from "./accept-flag-dialog";
import { FlagLine } from "./flag-line";
import classes from "./flags.module.css";

/** Everything in the facts that does not add up: what is still to be looked at, then what somebody has taken note of. */
export function FlagsTab() {
  const say = useSay();
  const flags = useQuery(flagsQuery);
  const { guarda } = useSearch({ from: "/shell/impostazioni/segnalazioni" });
  const [accepting, setAccepting] = useState<FlagView | null>(null);
  const lines = (some: readonly FlagView[]) => (
    <ul className={classes.list}>
      {some.map((flag) => (
        <FlagLine key={flag.id} flag={flag} lookedAt={flag.id === guarda} onAccept={setAccepting} />
      ))}
    </ul>
  );
  return (
    <>
      <Text maw={720}>{say("admin:territory.flags.intro")}</Text>
      <Loaded query={flags}>
        {(all) => {
          const open = all.filter(({ accepted }) => accepted === null);
          const accepted = all.filter((flag) => flag.accepted !== null);
          return (
            <>
              <Card title={say("admin:territory.flags.openTitle")}>
                {open.length > 0 ? lines(open) : <Text c="dimmed">{say("admin:territory.flags.none")}</Text>}
              </Card>
              {accepted.length > 0 && <Card title={say("admin:territory.flags.acceptedTitle")}>{lines(accepted)}</Card>}
            </>
          );
        }}
      </Loaded>
      {accepting && <AcceptFlagDialog flag={accepting} onClose={() => setAccepting(null)} />}
    </>
  );
}
