import { Text } from "@mantine/core";
import type { Recomputation } from "@trama/indicators";
import { TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useTrailNames } from "../../trail/use-trail-names";
import shared from "../indicators.module.css";
import classes from "./figure.module.css";

type Change = Recomputation["changes"][number];

const tones = { lateEntry: "blue", correction: "warn", deletion: "plain" } as const;

function Changed({ change: { ref, title, path, day: on, reason, before, now, changes } }: { change: Change }) {
  const say = useSay();
  const { number, day, dayOf } = useFormat();
  const names = useTrailNames();
  const counted = (value: number | null) => (value === null ? say("admin:stages.figure.nothing") : number(value));
  return (
    <li className={classes.change}>
      <span>
        {title !== null && path !== null ? (
          <TextLink to={path} fw={600}>
            {title}
          </TextLink>
        ) : (
          (title ?? say("admin:stages.figure.gone"))
        )}{" "}
        <Chip tone={tones[reason]}>{say(`indicators:changeReason.${reason}`)}</Chip>
      </span>
      <span className={classes.from}>
        {(before !== null || now !== null) &&
          say("admin:stages.figure.fromTo", { before: counted(before), now: counted(now) })}
      </span>
      <Text size="sm" c="dimmed">
        {[on && day(on), say(`admin:stages.figure.why.${reason}`)].filter(Boolean).join(" · ")}
      </Text>
      {changes.map(({ at, verb }) => (
        <Text key={`${ref.id} ${at} ${verb}`} size="sm">
          {say("admin:stages.figure.written", { day: dayOf(at), what: names.verb(verb) })}
        </Text>
      ))}
    </li>
  );
}

/** What changed since the number was frozen, record by record: written later, corrected, removed. */
export function ChangesCard({ recomputed: { changes, same, indicator } }: { recomputed: Recomputation }) {
  const say = useSay();
  return (
    <Card title={say("admin:stages.figure.changes")}>
      {same && <Text c="dimmed">{say("admin:stages.figure.unchanged")}</Text>}
      {!same && changes.length === 0 && (
        <Text>
          {say("admin:stages.figure.observed")}{" "}
          <TextLink to="/indicatori/$code" params={{ code: indicator }}>
            {say("admin:stages.figure.toIndicator")}
          </TextLink>
        </Text>
      )}
      {changes.length > 0 && (
        <Text c="dimmed" mb="sm">
          {say("admin:stages.figure.changed", { count: changes.length })}
        </Text>
      )}
      <ul className={shared.items}>
        {changes.map((change) => (
          <Changed key={change.ref.id} change={change} />
        ))}
      </ul>
    </Card>
  );
}
