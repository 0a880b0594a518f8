import type { Attention, LabSummary } from "@trama/labs";
import { useMay } from "../../api/session";
import { RecordLink } from "../../app/record-link";
import { useSay } from "../../words/say";
import { mendOf } from "./mend";
import classes from "./today.module.css";

/** The way to mend what a lab needs, for who may; the way to the lab for the others. */
export function MendLink({ lab, need }: { lab: LabSummary; need: Attention }) {
  const say = useSay();
  const may = useMay();
  const { verb, label, on } = mendOf(lab, need);
  if (!may(verb)) {
    return (
      <RecordLink record={{ kind: "lab", id: lab.id }} className={classes.action} aria-label={say("admin:today.labs.open", { name: lab.name })}>
        {say("admin:today.labs.openShort")}
      </RecordLink>
    );
  }
  const mend = say(label);
  return (
    <RecordLink record={on} className={classes.action} aria-label={say("admin:today.mend.on", { mend, name: lab.name })}>
      {mend}
    </RecordLink>
  );
}
