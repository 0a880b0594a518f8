import { Box, Group } from "@mantine/core";
import type { LabSummary } from "@trama/labs";
import { useSay } from "../../../words/say";
import { columnWords } from "./columns";
import { AttentionCell, LeadCell, NameCell, PhaseCell, ProtocolCell } from "./lab-cells";
import classes from "./list.module.css";

/** The labs on a narrow screen: the same facts, one card each. */
export function LabCards({ labs }: { labs: readonly LabSummary[] }) {
  const say = useSay();
  return (
    <ul className={classes.cards} aria-label={say("labs:many")}>
      {labs.map((lab) => (
        <li key={lab.id} className={classes.card}>
          <NameCell lab={lab} />
          <Group gap={6} mt={2}>
            <span>{lab.municipality.name}</span>
            <span aria-hidden>·</span>
            <PhaseCell lab={lab} />
          </Group>
          <dl className={classes.facts}>
            <dt>{say(columnWords.lead)}</dt>
            <dd>
              <LeadCell lab={lab} />
            </dd>
            <dt>{say(columnWords.protocol)}</dt>
            <dd>
              <ProtocolCell lab={lab} />
            </dd>
          </dl>
          {lab.attention.length > 0 && (
            <Box mt="sm">
              <AttentionCell lab={lab} />
            </Box>
          )}
        </li>
      ))}
    </ul>
  );
}
