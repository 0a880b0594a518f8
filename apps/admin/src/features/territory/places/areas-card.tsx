import { Text } from "@mantine/core";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { EditPart } from "../settings/edit-part";
import classes from "./places.module.css";

/** The areas into which the territory is divided: a lab system holds in one of them. */
export function AreasCard() {
  const say = useSay();
  const { areas, municipalities } = useTerritory();
  const nameOf = (istat: string) => municipalities.find((one) => one.istat === istat)?.name ?? istat;
  return (
    <Card title={say("admin:territory.areas")} aside={<EditPart name="aree" />}>
      {areas.length === 0 ? (
        <Text c="dimmed">{say("admin:territory.area.none")}</Text>
      ) : (
        <dl className={classes.facts}>
          {areas.flatMap(({ code, name, kind, municipalities: inside }) => [
            <dt key={`${code} name`}>{say(`territory:areaKind.${kind}`)}</dt>,
            <dd key={code}>
              <Text fw={600}>{name}</Text>
              <Text size="sm" c="dimmed">
                {inside.length === 0 ? say("admin:territory.area.all") : inside.map(nameOf).join(", ")}
              </Text>
            </dd>,
          ])}
        </dl>
      )}
    </Card>
  );
}
