import { Group, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Population } from "@trama/territory";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { flagsQuery } from "../queries";
import { EditPart } from "../settings/edit-part";
import { useSourceText } from "../use-source-text";
import { HouseholdSizes } from "./household-sizes";
import classes from "./places.module.css";
import { ZoneTable } from "./zone-table";

const people = [
  "males",
  "females",
  "minors",
  "adults",
  "elderly",
  "households",
  "foreignHouseholds",
  "householdsWithMinors",
  "singleParentHouseholds",
] as const;

/** The open flags about these very figures, with the way to them. */
function Flagged() {
  const say = useSay();
  const may = useMay();
  const { data: flags } = useQuery({ ...flagsQuery, enabled: may("listFlags") });
  const open = (flags ?? []).filter(({ id, accepted }) => id.startsWith("population.") && accepted === null);
  if (!open[0]) return null;
  return (
    <TextLink
      to="/impostazioni/segnalazioni"
      search={{ guarda: open[0].id }}
      size="sm"
      display="inline-flex"
      mb={6}
      style={{ gap: 6, alignItems: "center" }}
    >
      <IconAlertTriangle size={17} color="var(--trama-warn)" aria-hidden="true" />
      {say("admin:territory.population.flagged", { count: open.length })}
    </TextLink>
  );
}

function Figures({ population }: { population: Population }) {
  const say = useSay();
  const source = useSourceText();
  const { number, share } = useFormat();
  const known = people.filter((key) => population[key] !== undefined);
  const { singleParentShare, householdSizeShare, note, src } = population;
  return (
    <>
      <ZoneTable population={population} />
      {known.length > 0 && (
        <dl className={classes.numbers} style={{ marginTop: 16 }}>
          {known.flatMap((key) => [
            <dt key={`${key} name`}>{say(`admin:territory.population.${key}`)}</dt>,
            <dd key={key}>{number(population[key] ?? 0)}</dd>,
          ])}
          {singleParentShare !== undefined && (
            <>
              <dt>{say("admin:territory.population.singleParentShare")}</dt>
              <dd>{share(singleParentShare)}</dd>
            </>
          )}
        </dl>
      )}
      {householdSizeShare && (
        <>
          <Title order={3} fz={15} mt="md" mb={8}>
            {say("admin:territory.population.sizes")}
          </Title>
          <HouseholdSizes shares={householdSizeShare} />
        </>
      )}
      <Text size="sm" c="dimmed" mt="md">
        {say("admin:territory.sourceIs", { source: source(src) })}
        {note && `. ${note}`}
      </Text>
    </>
  );
}

/** What the territory declares of its people, as declared: what does not add up is flagged, never repaired. */
export function PopulationCard() {
  const say = useSay();
  const { stated } = useFormat();
  const { population } = useTerritory();
  if (!population) {
    return (
      <Card title={say("admin:territory.population")} aside={<EditPart name="popolazione" />}>
        <Text c="dimmed">{say("admin:territory.population.none")}</Text>
      </Card>
    );
  }
  return (
    <Card
      title={say("admin:territory.population")}
      aside={
        <Group gap="sm">
          {population.at && say("admin:territory.population.at", { at: stated(population.at) })}
          <EditPart name="popolazione" />
        </Group>
      }
    >
      <Flagged />
      <Figures population={population} />
    </Card>
  );
}
