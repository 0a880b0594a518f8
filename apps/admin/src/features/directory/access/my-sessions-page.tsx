import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { SessionSummary } from "@trama/directory";
import { api, contentOf } from "../../../api/client";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "../record.module.css";
import { mySessionsQuery, useAccessChange } from "./queries";

function One({ session: { id, device, begunAt, lastUsedAt, current } }: { session: SessionSummary }) {
  const say = useSay();
  const { moment } = useFormat();
  const name = device ?? say("admin:access.unknownDevice");
  const end = useAccessChange<void, unknown>(() =>
    contentOf(api["my-sessions"][":id"].end.$post({ param: { id }, json: {} })),
  );
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <div style={{ flex: "1 1 240px" }}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {say("admin:access.sessionTimes", { begun: moment(begunAt), used: moment(lastUsedAt) })}
          </Text>
        </div>
        {current ? (
          <Chip tone="blue">{say("admin:access.thisSession")}</Chip>
        ) : (
          <Button
            variant="default"
            size="sm"
            loading={end.isPending}
            aria-label={say("admin:access.endSessionOf", { name })}
            onClick={() => end.mutate(undefined, { onSuccess: () => announce(say("admin:access.sessionEnded")) })}
          >
            {say("admin:access.endSession")}
          </Button>
        )}
      </Group>
      <FormAlert error={end.error} onReload={() => end.reset()} />
    </li>
  );
}

/** Where I am signed in, and how to end it. */
export function MySessionsPage() {
  const say = useSay();
  const sessions = useQuery(mySessionsQuery);
  const endOthers = useAccessChange<void, { ended: number }>(() =>
    contentOf(api["my-sessions"]["others-end"].$post({ json: {} })),
  );
  return (
    <Page title={say("admin:access.mySessions")} lead={say("admin:access.mySessionsLead")}>
      <Loaded query={sessions}>
        {(all) => (
          <Card>
            <ul className={classes.list}>
              {all.map((session) => (
                <One key={session.id} session={session} />
              ))}
            </ul>
            <FormAlert error={endOthers.error} onReload={() => endOthers.reset()} />
            {all.length > 1 && (
              <Button
                mt="lg"
                variant="default"
                size="md"
                loading={endOthers.isPending}
                onClick={() =>
                  endOthers.mutate(undefined, {
                    onSuccess: ({ ended }) => announce(say("admin:access.othersEnded", { count: ended })),
                  })
                }
              >
                {say("admin:access.endOthers")}
              </Button>
            )}
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
