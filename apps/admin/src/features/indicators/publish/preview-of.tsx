import { Button, Group, Stack, Text } from "@mantine/core";
import { type OpenTablePreview, otherRow, type StateOpenTable, wholeRow } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { announce } from "../../../forms/announcement";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import classes from "./publish.module.css";
import { usePublish } from "./queries";

type Row = OpenTablePreview["rows"][number];

function useRowName() {
  const say = useSay();
  const { language } = useLanguage();
  return ({ code, name }: Row) => {
    if (code === wholeRow) return say("admin:openFigures.whole");
    if (code === otherRow) return say("admin:openFigures.other");
    return name ? localText(name, language) : code;
  };
}

function Table({ shown: { years, rows } }: { shown: OpenTablePreview }) {
  const say = useSay();
  const { quantity } = useFormat();
  const nameOf = useRowName();
  const cellText = ({ said, hidden }: Row["cells"][number]) => {
    if (said) return quantity(said);
    return say(hidden ? "admin:openFigures.hidden" : "admin:openFigures.unknown");
  };
  return (
    <section className={classes.scroll} aria-label={say("admin:openFigures.preview")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say("admin:openFigures.row")}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} data-whole={row.code === wholeRow || undefined}>
              <th scope="row">{nameOf(row)}</th>
              {row.cells.map((cell, at) => (
                <td key={years[at]} data-hidden={cell.hidden || undefined}>
                  {cellText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is kept back, and why: in words, before anybody publishes. */
function Kept({ shown: { hidden, hiddenForEarlier, kept, threshold, ofPeople, asOf } }: { shown: OpenTablePreview }) {
  const say = useSay();
  const { day, list } = useFormat();
  return (
    <Stack gap={4} maw={720}>
      {hidden > 0 && <Text>{say("admin:openFigures.hiddenCount", { count: hidden, threshold })}</Text>}
      {hiddenForEarlier > 0 && <Text>{say("admin:openFigures.forEarlier", { count: hiddenForEarlier })}</Text>}
      {ofPeople && hidden === 0 && <Text>{say("admin:openFigures.nothingHidden")}</Text>}
      {kept.length > 0 && <Text>{say("admin:openFigures.kept", { years: list(kept.map(String)) })}</Text>}
      <Text size="sm" c="dimmed">
        {say("admin:openFigures.asOf", { day: day(asOf) })}
      </Text>
    </Stack>
  );
}

/** A table as everybody would read it, what is kept back of it, and the button that publishes it. */
export function PreviewOf({ asked, shown }: { asked: StateOpenTable; shown: OpenTablePreview }) {
  const say = useSay();
  const publish = usePublish();
  const { outcome } = shown;
  return (
    <Stack gap="md">
      <Table shown={shown} />
      {outcome === "publishable" ? (
        <Kept shown={shown} />
      ) : (
        <Notice tone="info" role="status" title={say(`admin:openFigures.outcome.${outcome}`)}>
          <Text>{say(`indicators:error.${outcome}`)}</Text>
        </Notice>
      )}
      {publish.error && <Notice tone="bad" role="alert" title={publish.error.message || say("admin:app.failed")} />}
      <Group gap="md">
        <Button
          disabled={outcome !== "publishable"}
          loading={publish.isPending}
          onClick={() => publish.mutate(asked, { onSuccess: () => announce(say("admin:openFigures.done")) })}
        >
          {say("admin:openFigures.publish")}
        </Button>
        <Text size="sm" c="dimmed" maw={520}>
          {say("admin:openFigures.forEver")}
        </Text>
      </Group>
    </Stack>
  );
}
