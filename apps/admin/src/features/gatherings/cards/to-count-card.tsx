import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { addDays } from "@trama/kernel";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { mondayOf } from "../days";
import { gatheringsQuery } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import { useHasWeek } from "../use-has-week";
import classes from "./cards.module.css";

const shown = 5;

/** The gatherings of this week and the last that nobody has counted, for who may count them. Nothing when there are none. */
export function ToCountCard() {
  const say = useSay();
  const may = useMay();
  const f = useFormat();
  const words = useGatheringWords();
  const hasWeek = useHasWeek();
  const today = f.today();
  const span = { from: addDays(mondayOf(today), -7), to: today };
  const { data = [] } = useQuery({ ...gatheringsQuery(span), enabled: may("countGathering") && may("listGatherings") });
  const waiting = data
    .filter((one) => one.countMissing && one.may.includes("countGathering"))
    .toSorted((a, b) => (a.day + a.start < b.day + b.start ? 1 : -1));
  if (waiting.length === 0) return null;
  const more = waiting.length - shown;
  return (
    <Card
      title={say("admin:gatherings.waiting.title")}
      aside={<Chip tone="warn">{say("admin:gatherings.toCount", { count: waiting.length })}</Chip>}
    >
      <ul className={classes.lines}>
        {waiting.slice(0, shown).map((one) => (
          <li key={one.id} className={classes.waiting}>
            <span>
              <Text span fw={600}>
                {one.title}
              </Text>
              <Text size="sm" c="dimmed">
                {one.owner.title} · {words.when(one)}
              </Text>
            </span>
            <TextLink
              to="/calendario/$id"
              params={{ id: one.id }}
              className={classes.all}
              aria-label={`${say("admin:gatherings.waiting.count")}: ${one.title}, ${f.dayName(one.day)}`}
            >
              {say("admin:gatherings.waiting.count")}
            </TextLink>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {more > 0 && `${say("admin:gatherings.waiting.more", { count: more })} `}
        {hasWeek ? (
          <TextLink to="/settimana">{say("admin:gatherings.week.all")}</TextLink>
        ) : (
          <TextLink to="/calendario/elenco" search={{ periodo: "scorsi", stato: "toCount" }}>
            {say("admin:gatherings.waiting.all")}
          </TextLink>
        )}
      </Text>
    </Card>
  );
}
