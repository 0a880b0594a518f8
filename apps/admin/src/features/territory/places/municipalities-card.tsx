import { Text } from "@mantine/core";
import type { Municipality } from "@trama/territory";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { EditPart } from "../settings/edit-part";
import { useSourceText } from "../use-source-text";
import { readBand } from "./band";
import { commonest } from "./commonest";
import classes from "./places.module.css";

const latestOf = ({ population }: Municipality) => [...population].sort((a, b) => b.year - a.year)[0];
const sourceOf = (one: Municipality) => latestOf(one)?.src ?? one.src;

/** How many people live there: counted in a year, or within a declared band. */
function Inhabitants({ municipality }: { municipality: Municipality }) {
  const say = useSay();
  const { number, quantity } = useFormat();
  const latest = latestOf(municipality);
  if (latest) return <>{say("admin:territory.inhabitantsIn", { number: number(latest.value), year: latest.year })}</>;
  const { band: stated } = municipality;
  const band = stated === undefined ? null : readBand(stated);
  if (band && band.from !== null && band.to !== null)
    return <>{say("admin:territory.bandBetween", { from: number(band.from), to: number(band.to) })}</>;
  if (band && band.from !== null) return <>{quantity({ value: band.from, qualifier: ">" })}</>;
  if (band && band.to !== null) return <>{quantity({ value: band.to, qualifier: "<" })}</>;
  return (
    <Text span inherit c="dimmed">
      {stated ?? say("admin:territory.inhabitantsUnknown")}
    </Text>
  );
}

/** The municipalities, with their codes and people, and where each figure comes from. */
export function MunicipalitiesCard() {
  const say = useSay();
  const source = useSourceText();
  const { municipalities } = useTerritory();
  const { list } = useFormat();
  const title = say("admin:territory.municipalities", { count: municipalities.length });
  const usual = commonest(municipalities.map(sourceOf));
  return (
    <Card title={title} aside={<EditPart name="comuni" />}>
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
                {one.name}{" "}
                {one.aliases !== undefined && (
                  <Text span size="sm" c="dimmed">
                    ({list(one.aliases)})
                  </Text>
                )}{" "}
                {one.capital && <Chip tone="blue">{say("admin:territory.capital")}</Chip>}
              </th>
              <td style={{ fontVariantNumeric: "tabular-nums" }}>{one.istat}</td>
              <td>
                <Inhabitants municipality={one} />
                {sourceOf(one) !== usual && (
                  <Text size="xs" c="dimmed">
                    {source(sourceOf(one))}
                  </Text>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="sm" c="dimmed" mt="md">
        {say("admin:territory.allSources", { source: source(usual) })}
      </Text>
    </Card>
  );
}
