import { Text } from "@mantine/core";
import type { EvidenceRecord } from "@trama/indicators";
import { TextLink } from "../../app/links";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import classes from "./indicators.module.css";

/** The records behind a number: each opens with one click, and says its day and how much it adds. */
export function EvidenceList({ records }: { records: readonly EvidenceRecord[] }) {
  const say = useSay();
  const { day, number } = useFormat();
  return (
    <ul className={classes.items} style={{ gap: 6 }}>
      {records.map(({ ref, title, path, day: on, value }) => (
        <li key={ref.id} className={classes.split}>
          {title !== null && path !== null ? (
            <TextLink to={path}>{title}</TextLink>
          ) : (
            <span>{title ?? say("admin:indicators.unnamed")}</span>
          )}
          <Text span size="sm" c="dimmed">
            {[on && day(on), value !== null && value !== 1 && number(value)].filter(Boolean).join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  );
}
