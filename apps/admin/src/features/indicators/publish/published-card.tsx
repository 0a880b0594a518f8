import { Anchor, Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { OpenTable } from "@trama/indicators";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded } from "../../../app/page";
import { useSay, useSayAny } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./publish.module.css";
import { openTablesQuery } from "./queries";
import { WithdrawDialog } from "./withdraw-dialog";

type Earlier = OpenTable["earlier"][number];

/** What is known of a table that everybody reads, or read: when, and what was before. */
function useStory() {
  const say = useSay();
  const { dayOf, list } = useFormat();
  const dayWith = ({ at, withdrawn }: Earlier) =>
    withdrawn ? say("admin:openFigures.earlierWithdrawn", { day: dayOf(at) }) : dayOf(at);
  return ({ number, at, years, earlier, withdrawn }: OpenTable) =>
    [
      say("admin:openFigures.publishedOn", { day: dayOf(at), years: list(years.map(String)), count: number }),
      withdrawn && say("admin:openFigures.withdrawnOn", { day: dayOf(withdrawn.at), reason: withdrawn.reason }),
      earlier.length > 0 && say("admin:openFigures.earlier", { days: list(earlier.map(dayWith)) }),
    ]
      .filter(Boolean)
      .join(" ");
}

function Published({ table }: { table: OpenTable }) {
  const say = useSay();
  const sayAny = useSayAny();
  const mayWithdraw = useMay()("withdrawOpenTable");
  const story = useStory();
  const [withdrawing, withdraw] = useState(false);
  const { code, words, measure, withdrawn } = table;
  const counted = words ? sayAny(words.name) : measure;
  const name = words?.by ? say("admin:openFigures.tableBy", { name: counted, by: sayAny(words.by) }) : counted;
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>{name}</Text>
        {withdrawn && <Chip tone="plain">{say("admin:openFigures.withdrawn")}</Chip>}
      </Group>
      <Text size="sm" c="dimmed">
        {story(table)}
      </Text>
      <Group gap="md">
        <Anchor href={`/dati#${code}`} size="sm" aria-label={`${say("admin:openFigures.onSite")}: ${name}`}>
          {say("admin:openFigures.onSite")}
        </Anchor>
        {mayWithdraw && !withdrawn && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${say("admin:openFigures.withdraw")}: ${name}`}
            onClick={() => withdraw(true)}
          >
            {say("admin:openFigures.withdraw")}
          </Button>
        )}
      </Group>
      {withdrawing && <WithdrawDialog {...{ table, name }} onClose={() => withdraw(false)} />}
    </li>
  );
}

/** What everybody can read already. */
export function PublishedCard() {
  const say = useSay();
  const tables = useQuery(openTablesQuery);
  return (
    <Card title={say("admin:openFigures.published")}>
      <Loaded query={tables}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("admin:openFigures.none")}</Text>
          ) : (
            <ul className={classes.published}>
              {items.map((table) => (
                <Published key={table.code} table={table} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
