import { Button, Text } from "@mantine/core";
import { readableChanges, type TrailEntry } from "@trama/instance/browser";
import { useState } from "react";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import classes from "./trail.module.css";
import { TrailRecord } from "./trail-record";
import { useChangeText } from "./use-change-text";
import { useTrailNames } from "./use-trail-names";

/** How many differences show at first. */
const shownAtFirst = 6;

/** What a line changed, field by field; or why it is not shown. */
function Changes({ entry }: { entry: TrailEntry }) {
  const say = useSay();
  const words = useChangeText();
  const [whole, showWhole] = useState(false);
  if (entry.withheld === "erased") return <Text c="dimmed">{say("admin:trail.erased")}</Text>;
  if (entry.values === null) {
    const fields = words.fields(entry.fields);
    return (
      <Text c="dimmed">{say(fields === "" ? "admin:trail.privateWhole" : "admin:trail.private", { fields })}</Text>
    );
  }
  const changes = readableChanges(entry.values);
  const shown = whole ? changes : changes.slice(0, shownAtFirst);
  const rest = changes.length - shown.length;
  return (
    <>
      <dl className={classes.changes}>
        {shown.map(({ path, before, after }) => {
          const where = words.path({ path });
          return (
            <div key={where}>
              <dt>{where}</dt>
              <dd>
                <span className={classes.before}>{words.value(path, before)}</span>
                <span aria-hidden="true"> → </span>
                <span className={classes.spoken}>{say("admin:trail.became")}</span>
                <span>{words.value(path, after)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => showWhole(true)}>
          {say("admin:trail.more", { count: rest })}
        </Button>
      )}
    </>
  );
}

/** One line of the trail: who, what, on which record, when, and what changed. */
export function TrailLine({ entry }: { entry: TrailEntry }) {
  const say = useSay();
  const f = useFormat();
  const names = useTrailNames();
  return (
    <li className={classes.entry}>
      <p className={classes.line}>
        <strong>{names.actor(entry.actor)}</strong> {names.verb(entry.verb)} <TrailRecord entry={entry} />
      </p>
      <p className={classes.when}>
        <time dateTime={entry.at}>{f.moment(entry.at)}</time> ·{" "}
        {say("admin:trail.number", { number: f.number(entry.sequence) })}
      </p>
      <Changes entry={entry} />
    </li>
  );
}
