import { Text } from "@mantine/core";
import type { LabPlace } from "@trama/labs";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useSince } from "../use-since";
import { AddButton } from "./add-button";
import { Entries, Entry } from "./entry";
import type { LabPart } from "./lab-part";

/** Where the lab is: its main place, the places linked to it. */
export function PlacesCard({ lab, open }: LabPart) {
  const say = useSay();
  const { since: sinceDay, until } = useSince();
  const { mainPlace, linkedPlaces, may } = lab;
  const since = ({ from, to }: LabPlace) => [from && sinceDay(from), to && until(to)].filter(Boolean).join(" ") || null;
  const ending = (place: LabPlace) =>
    may.includes("endLabPlace")
      ? { label: say("admin:labs.places.end"), onClick: () => open({ kind: "endPlace", place }) }
      : null;
  const changing = may.includes("setLabPlace")
    ? { label: say("admin:labs.places.changeIt"), onClick: () => open({ kind: "place", place: "main" }) }
    : null;
  return (
    <Card
      title={say("admin:labs.places.title")}
      aside={
        may.includes("setLabPlace") && (
          <AddButton
            label={say(mainPlace ? "admin:labs.mend.linkedPlace" : "admin:labs.mend.mainPlace")}
            onClick={() => open({ kind: "place", place: mainPlace ? "linked" : "main" })}
          />
        )
      }
    >
      {!mainPlace && linkedPlaces.length === 0 && <Text c="dimmed">{say("admin:labs.places.none")}</Text>}
      <Entries>
        {mainPlace && (
          <Entry
            name={mainPlace.name}
            chip={<Chip tone="blue">{say("labs:field.mainPlace").toLocaleLowerCase()}</Chip>}
            details={[mainPlace.address, since(mainPlace)]}
            action={changing}
          />
        )}
        {linkedPlaces.map((place) => (
          <Entry key={place.id} name={place.name} details={[place.address, since(place)]} action={ending(place)} />
        ))}
      </Entries>
    </Card>
  );
}
