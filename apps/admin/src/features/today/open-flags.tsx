import { Text } from "@mantine/core";
import type { FlagView } from "@trama/territory";
import { Fragment } from "react";
import { TextLink } from "../../app/links";
import { Card } from "../../app/page";
import { RecordLink, useMayOpen } from "../../app/record-link";
import { useSay, useSayAny } from "../../words/say";
import { useFormat } from "../../words/use-format";
import { SeverityBadge } from "../territory/flags/severity-badge";
import { type FlagGroup, groupFlags } from "./group-flags";
import classes from "./today.module.css";

const shownAtMost = 6;

const nameOf = ({ numbers }: FlagView) => String(numbers.name ?? "");

/** Where a flag is decided: on the record it speaks of, or among the flags of the territory. */
function FlagLink({ flag, named }: { flag: FlagView; named: boolean }) {
  const say = useSay();
  const mayOpen = useMayOpen();
  if (flag.about && mayOpen(flag.about)) {
    return (
      <RecordLink record={flag.about} className={classes.action}>
        {named ? nameOf(flag) : say("admin:today.flags.record", { name: nameOf(flag) })}
      </RecordLink>
    );
  }
  return (
    <TextLink className={classes.action} to="/impostazioni/segnalazioni" search={{ guarda: flag.id }}>
      {named ? nameOf(flag) : say("admin:today.flags.look")}
    </TextLink>
  );
}

function Group({ group }: { group: FlagGroup }) {
  const say = useSayAny();
  const { list } = useFormat();
  const [first, ...others] = group;
  const numbers = others.length > 0 ? { ...first.numbers, name: list(group.map(nameOf)) } : first.numbers;
  return (
    <li>
      <SeverityBadge severity={first.severity} />
      <Text mt={6} mb={2} lh={1.4}>
        {say(first.rule, numbers)}
      </Text>
      {group.map((flag, at) => (
        <Fragment key={flag.id}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          <FlagLink flag={flag} named={others.length > 0} />
        </Fragment>
      ))}
    </li>
  );
}

/** The figures that do not add up and that nobody has taken note of, with their numbers. */
export function OpenFlags({ flags, others }: { flags: readonly FlagView[]; others: number }) {
  const say = useSay();
  const groups = groupFlags(flags);
  const shown = groups.slice(0, shownAtMost);
  const hidden = groups.slice(shownAtMost).flat().length;
  return (
    <Card
      title={say("admin:today.flags.title")}
      aside={
        <TextLink to="/impostazioni/segnalazioni" size="sm" className={classes.action}>
          {say("admin:today.flags.all")}
        </TextLink>
      }
    >
      <ul className={classes.list}>
        {shown.map((group) => (
          <Group key={group[0].id} group={group} />
        ))}
      </ul>
      {(hidden > 0 || others > 0) && (
        <Text size="sm" c="dimmed" mt={shown.length > 0 ? "sm" : 0}>
          {hidden > 0 && `${say("admin:today.flags.more", { count: hidden })} `}
          {others > 0 &&
            say(flags.length > 0 ? "admin:today.flags.others" : "admin:today.flags.readers", { count: others })}
        </Text>
      )}
    </Card>
  );
}
