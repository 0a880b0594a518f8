import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { termMessage } from "@trama/territory";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { type RetentionRuleState, retentionQuery } from "../queries";
import classes from "./retention.module.css";

const tones = { active: "ok", suspended: "warn", awaiting: "blue" } as const;

/** How many, and of what kind: what is due, what will be, what went the last time. */
function Count({ label, count, note }: { label: string; count: string; note?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {count}
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </dd>
    </div>
  );
}

function Rule({ rule: { rule, term, state, suspended, due, soon, last } }: { rule: RetentionRuleState }) {
  const say = useSay();
  const { day } = useFormat();
  const counted = (found: number) => say(`territory:retention.count.${rule}`, { count: found });
  const { key, count } = termMessage(term);
  return (
    <li className={classes.rule}>
      <div className={classes.said}>
        <Group gap="xs" align="center">
          <Text fw={700}>{say(`territory:retention.${rule}`)}</Text>
          {state !== "active" && <Chip tone={tones[state]}>{say(`admin:retention.state.${state}`)}</Chip>}
        </Group>
        <Text size="sm">
          <strong>{say(key, { count })}</strong> {say(`territory:retention.from.${rule}`)}
        </Text>
        {suspended !== null && (
          <Text size="sm" c="dimmed">
            {say("admin:retention.because", { reason: suspended })}
          </Text>
        )}
      </div>
      <dl className={classes.counts}>
        <Count label={say("admin:retention.due")} count={counted(due)} />
        <Count label={say("admin:retention.soon")} count={counted(soon)} />
        {last === null ? (
          <Count label={say("admin:retention.last")} count={say("admin:retention.never")} />
        ) : (
          <Count label={say("admin:retention.last")} count={counted(last.erased)} note={day(last.on)} />
        )}
      </dl>
    </li>
  );
}

/** For how long each kind of data is kept, and what the rules have done and are about to do: counts, and nobody's name. */
export function RetentionTab() {
  const say = useSay();
  const may = useMay();
  const query = useQuery(retentionQuery);
  return (
    <Loaded query={query}>
      {({ rules }) => (
        <Card title={say("admin:retention.title")}>
          <Group justify="space-between" align="flex-start" gap="md" mb="md">
            <Text c="dimmed" maw={720} flex="1 1 320px">
              {say("admin:retention.lead")}
            </Text>
            {may("reviseConfiguration") && (
              <ButtonLink to="/impostazioni/territorio/$parte" params={{ parte: "conservazione" }} variant="default">
                {say("admin:retention.change")}
              </ButtonLink>
            )}
          </Group>
          <ul className={classes.rules}>
            {rules.map((one) => (
              <Rule key={one.rule} rule={one} />
            ))}
          </ul>
        </Card>
      )}
    </Loaded>
  );
}
