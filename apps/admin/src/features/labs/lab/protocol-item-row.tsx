import { Anchor, Text, VisuallyHidden } from "@mantine/core";
import { IconCheck, IconExclamationMark } from "@tabler/icons-react";
import type { ItemView, ProtocolItem } from "@trama/labs";
import { useSay } from "../../../words/say";
import type { LabPart } from "./lab-part";
import { mendingOfItem } from "./mending";
import classes from "./structure-card.module.css";
import { useLabWords } from "./use-lab-words";

interface ProtocolItemRowProps extends LabPart {
  item: ItemView;
  definition: ProtocolItem | undefined;
}

/** An item of the protocol: there, with what shows it, or missing, with what mends it. */
export function ProtocolItemRow({ lab, rules, open, item, definition }: ProtocolItemRowProps) {
  const say = useSay();
  const words = useLabWords(lab, rules);
  const mending = item.met ? null : mendingOfItem(lab, item, definition);
  const undoing = item.met && item.rule === "declared" && lab.may.includes("declareItem");
  return (
    <li className={classes.item} data-met={item.met || undefined}>
      <span className={classes.mark} aria-hidden>
        {item.met ? <IconCheck size={14} stroke={2.5} /> : <IconExclamationMark size={14} stroke={2.5} />}
      </span>
      <div>
        <VisuallyHidden>
          {say(item.met ? "admin:labs.structure.there" : "admin:labs.structure.missing")}{" "}
        </VisuallyHidden>
        {words.item(item)}
        {!item.met && (
          <Text size="sm" c="dimmed">
            {words.lack(item, definition)}
          </Text>
        )}
      </div>
      <div className={classes.action}>
        {mending && (
          <Anchor
            component="button"
            type="button"
            className={classes.mend}
            aria-label={`${say(mending.label)}: ${words.item(item)}`}
            onClick={() => open(mending.dialog)}
          >
            {say(mending.label)}
          </Anchor>
        )}
        {item.met && (
          <Text span size="sm" c="dimmed">
            {words.evidence(item, definition)}
          </Text>
        )}
        {undoing && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            className={classes.mend}
            aria-label={`${say("admin:labs.mend.undeclare")}: ${words.item(item)}`}
            onClick={() => open({ kind: "declare", item, met: false })}
          >
            {say("admin:labs.mend.undeclare")}
          </Anchor>
        )}
      </div>
    </li>
  );
}
