import { useQuery } from "@tanstack/react-query";
import type { LabSummary } from "@trama/labs";
import { LabName } from "../../app/lab-name";
import { Card, Loaded } from "../../app/page";
import { useSay } from "../../words/say";
import { labsQuery } from "../labs/queries";
import classes from "./record.module.css";

/** The labs that somebody or some organisation leads, among those that the reader sees; nothing when there is none. */
export function LedLabs({ isLed }: { isLed: (lab: LabSummary) => boolean }) {
  const say = useSay();
  const labs = useQuery(labsQuery);
  return (
    <Loaded query={labs}>
      {(all) => {
        const led = all.filter(isLed);
        if (led.length === 0) return null;
        return (
          <Card title={say("admin:directory.leads")}>
            <ul className={classes.list}>
              {led.map((lab) => (
                <li key={lab.id}>
                  <LabName lab={lab} />
                </li>
              ))}
            </ul>
          </Card>
        );
      }}
    </Loaded>
  );
}
