import { Text } from "@mantine/core";
import type { Municipality } from "@trama/territory";
import { Card } from "../../../app/page";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { useSourceText } from "../use-source-text";
import classes from "./places.module.css";

function Inhabitants({ municipality: { population, band } }: { municipality: Municipality }) {
  const say = useSay();
  const { number } = useFormat();
  const latest = [...population].sort((a, b) => b.year - a.year)[0];
  if (latest) return <>{say("admin:territory.inhabitantsIn", { number: number(latest.value), year: latest.year })}</>;
  return (
    <Text span inherit c="dimmed">
      {band === undefined ? say("admin:territory.inhabitantsUnknown") : say("admin:territory.band", { band })}
    </Text>
  );
}

/** The municipalities, with their codes and people, and where each figure comes from. */
export function MunicipalitiesCard() {
  const say = useSay();
  const source = useSourceText();
  const { municipalities } = useTerritory();
  const title = say("admin:territory.municipalities", { count: municipalities.length });
  return (
    <Card title={title}>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say("admin:territory.municipality")}</th>
            <th scope="col">{say("admin:territory.istat")}</th>
            <th scope="col">{say("admin:territory.inhabitants")}</th>
          </tr>
        </thead>
        <tbody>
          {municipalities.map((one) => (
            <tr key={one.istat}>
              <th scope="row">
                {one.name} {one.capital && <Chip tone="blue">{say("admin:territory.capital")}</Chip>}
              </th>
              <td style={{ fontVariantNumeric: "tabular-nums" }}>{one.istat}</td>
              <td>
                <Inhabitants municipality={one} />
                <Text size="xs" c="dimmed">
                  {source(one.population.at(-1)?.src ?? one.src)}
                </Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
