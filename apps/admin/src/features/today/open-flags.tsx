import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { FlagView } from "@trama/territory";
import { Card } from "../../app/page";
import { hasScreen, RecordLink } from "../../app/record-link";
import { useSay } from "../../words/say";
import { FlagSentence } from "../territory/flags/flag-sentence";
import { SeverityBadge } from "../territory/flags/severity-badge";
import classes from "./today.module.css";

const shownAtMost = 6;

/** Where a flag is decided: on the record it speaks of, or among the flags of the territory. */
function FlagLink({ flag: { id, about, numbers } }: { flag: FlagView }) {
  const say = useSay();
  if (about && hasScreen(about)) {
    return (
      <RecordLink record={about} className={classes.action}>
        {say("admin:today.flags.record", { name: numbers["name"] ?? "" })}
      </RecordLink>
    );
  }
  return (
    <Anchor component={Link} className={classes.action} to="/impostazioni/segnalazioni" search={{ guarda: id }}>
      {say("admin:today.flags.look")}
    </Anchor>
  );
}

/** The figures that do not add up and that nobody has taken note of, with their numbers. */
export function OpenFlags({ flags, others }: { flags: readonly FlagView[]; others: number }) {
  const say = useSay();
  const shown = flags.slice(0, shownAtMost);
  const hidden = flags.length - shown.length;
  return (
    <Card
      title={say("admin:today.flags.title")}
      aside={
        <Anchor component={Link} to="/impostazioni/segnalazioni" size="sm" className={classes.action}>
          {say("admin:today.flags.all")}
        </Anchor>
      }
    >
      <ul className={classes.list}>
        {shown.map((flag) => (
          <li key={flag.id}>
            <SeverityBadge severity={flag.severity} />
            <Text mt={6} lh={1.4}>
              <FlagSentence flag={flag} />
            </Text>
            <FlagLink flag={flag} />
          </li>
        ))}
      </ul>
      {(hidden > 0 || others > 0) && (
        <Text size="sm" c="dimmed" mt="sm">
          {hidden > 0 && `${say("admin:today.flags.more", { count: hidden })}. `}
          {others > 0 && say(flags.length > 0 ? "admin:today.flags.others" : "admin:today.flags.readers", { count: others })}
        </Text>
      )}
    </Card>
  );
}
