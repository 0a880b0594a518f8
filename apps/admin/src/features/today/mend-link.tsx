import type { Attention, LabSummary } from "@trama/labs";
import { RecordLink } from "../../app/record-link";
import { useSay } from "../../words/say";
import { mendOf } from "./mend";
import classes from "./today.module.css";

/** The way to mend what a lab needs. */
export function MendLink({ lab, need }: { lab: LabSummary; need: Attention }) {
  const say = useSay();
  const { label, on, opens } = mendOf(lab, need);
  const mend = say(label);
  return (
    <RecordLink
      record={on}
      opens={opens}
      className={classes.action}
      aria-label={say("admin:today.mend.on", { mend, name: lab.name })}
    >
      {mend}
    </RecordLink>
  );
}
