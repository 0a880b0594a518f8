import { Text } from "@mantine/core";
import { IconCheck, IconExclamationMark } from "@tabler/icons-react";
import { localText } from "@trama/kernel";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useSince } from "../use-since";
import type { LabPart } from "./lab-part";
import classes from "./structure-card.module.css";

/** What the last handover left to the present lead: the note, and what was open then, with what is done of it. */
export function HandoverCard({ lab: { handover } }: LabPart) {
  const say = useSay();
  const { language } = useLanguage();
  const { since } = useSince();
  if (!handover) return null;
  const { note, items, networksToConfirm, from } = handover;
  return (
    <Card title={say("admin:labs.handOver.card")} aside={since(from)}>
      {note && <Text style={{ whiteSpace: "pre-line" }}>{note}</Text>}
      {items.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mt={note ? "sm" : 0}>
            {say("admin:labs.handOver.wasOpen", { count: items.length })}
          </Text>
          <ul className={classes.items}>
            {items.map((item) => (
              <li key={item.code} className={classes.item} data-met={item.met || undefined}>
                <span className={classes.mark} aria-hidden>
                  {item.met ? <IconCheck size={14} stroke={2.5} /> : <IconExclamationMark size={14} stroke={2.5} />}
                </span>
                <div>{localText(item, language)}</div>
                <Text span size="sm" c="dimmed">
                  {say(item.met ? "admin:labs.handOver.doneNow" : "admin:labs.handOver.stillOpen")}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {networksToConfirm > 0 && (
        <Text size="sm" mt="xs">
          {say("labs:attention.microNetworkToConfirm", { count: networksToConfirm })}
        </Text>
      )}
    </Card>
  );
}
