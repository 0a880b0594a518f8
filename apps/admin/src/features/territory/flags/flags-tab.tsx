import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { FlagView } from "@trama/territory";
import { useState } from "react";
import { EmptyList } from "../../../app/list/empty-list";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { flagsQuery } from "../queries";
import { AcceptFlagDialog } from "./accept-flag-dialog";
import { FlagLine } from "./flag-line";
import { FlagList } from "./flag-list";
import { ReopenFlagDialog } from "./reopen-flag-dialog";

/** Everything in the facts that does not add up: the one that led here, and all of them as a list. */
export function FlagsTab() {
  const say = useSay();
  const flags = useQuery(flagsQuery);
  const { guarda } = useSearch({ from: "/shell/impostazioni/segnalazioni" });
  const [acting, setActing] = useState<FlagView | null>(null);
  return (
    <>
      <Text maw={720}>{say("admin:territory.flags.intro")}</Text>
      <Loaded query={flags}>
        {(all) => {
          const lookedAt = all.find(({ id }) => id === guarda);
          return (
            <>
              {lookedAt && (
                <Card title={say("admin:territory.flags.lookedAt")}>
                  <FlagLine flag={lookedAt} onAct={setActing} />
                </Card>
              )}
              {all.length === 0 ? (
                <EmptyList text={say("admin:territory.flags.none")} />
              ) : (
                <FlagList flags={all} onAct={setActing} />
              )}
            </>
          );
        }}
      </Loaded>
      {acting?.accepted === null && <AcceptFlagDialog flag={acting} onClose={() => setActing(null)} />}
      {acting?.accepted && <ReopenFlagDialog flag={acting} onClose={() => setActing(null)} />}
    </>
  );
}
