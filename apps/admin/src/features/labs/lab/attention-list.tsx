import { Anchor, Box, Button, Title } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { Attention } from "@trama/labs";
import { useMay } from "../../../api/session";
import { useSay } from "../../../words/say";
import classes from "./attention-list.module.css";
import type { LabPart } from "./lab-part";
import { mendingOfAttention } from "./mending";

/** Where on the page something can be seen to, when no dialog of its own does. */
const seenAt: Partial<Record<Attention["code"], string>> = {
  itemsMissing: "struttura",
  microNetworkToConfirm: "micro-reti",
  reachToDeclare: "micro-reti",
};

/** What a lab needs now, gravest first, each with what mends it. Nothing when it needs nothing. */
export function AttentionList({ lab, open }: LabPart) {
  const say = useSay();
  const may = useMay();
  if (lab.attention.length === 0) return null;
  const grave = lab.attention.some(({ severity }) => severity !== "info");
  return (
    <Box component="section" className={classes.box} data-grave={grave || undefined}>
      <Title order={2} fz={16}>
        {say("admin:labs.attention.title")}
      </Title>
      <ul className={classes.list}>
        {lab.attention.map(({ code, severity, count }) => {
          const mending = mendingOfAttention(lab, code, may);
          const place = seenAt[code];
          const Icon = severity === "info" ? IconInfoCircle : IconAlertTriangle;
          return (
            <li key={code}>
              <Icon size={18} aria-hidden />
              <span>
                {say(`labs:attention.${code}`, { count: count ?? 0 })}
                {code === "phaseToConfirm" && lab.note && <span className={classes.note}>{lab.note}</span>}
              </span>
              {mending && (
                <Button variant="default" size="compact-md" onClick={() => open(mending.dialog)}>
                  {say(mending.label)}
                </Button>
              )}
              {place && (
                <Anchor href={`#${place}`} py={4}>
                  {say("admin:labs.attention.see")}
                </Anchor>
              )}
            </li>
          );
        })}
      </ul>
    </Box>
  );
}
