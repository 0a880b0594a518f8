import { Anchor, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { OpenTable } from "@trama/indicators";
import { Card, Loaded } from "../../../app/page";
import { useSay, useSayAny } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./publish.module.css";
import { openTablesQuery } from "./queries";

function Published({ table }: { table: OpenTable }) {
  const say = useSay();
  const sayAny = useSayAny();
  const { dayOf, list } = useFormat();
  const { code, words, measure, number, at, years, earlier } = table;
  const name = words ? sayAny(words.name) : measure;
  return (
    <li>
      <Text fw={600}>{words?.by ? say("admin:openFigures.tableBy", { name, by: sayAny(words.by) }) : name}</Text>
      <Text size="sm" c="dimmed">
        {say("admin:openFigures.publishedOn", { day: dayOf(at), years: list(years.map(String)), count: number })}
        {earlier.length > 0 &&
          ` ${say("admin:openFigures.earlier", { days: list(earlier.map((one) => dayOf(one.at))) })}`}
      </Text>
      <Anchor href={`/dati#${code}`} size="sm">
        {say("admin:openFigures.onSite")}
      </Anchor>
    </li>
  );
}

/** What everybody can read already. */
export function PublishedCard() {
  const say = useSay();
  const tables = useQuery(openTablesQuery);
  return (
    <Card title={say("admin:openFigures.published")}>
      <Loaded query={tables}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("admin:openFigures.none")}</Text>
          ) : (
            <ul className={classes.published}>
              {items.map((table) => (
                <Published key={table.code} table={table} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
