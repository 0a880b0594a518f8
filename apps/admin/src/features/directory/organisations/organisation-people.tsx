import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Organisation } from "@trama/directory";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { PersonName } from "../people/person-name";
import { peopleQuery } from "../queries";
import classes from "../record.module.css";
import { usePeriod } from "../use-period";

/** Who has a post in an organisation. */
export function OrganisationPeople({ organisation: { id } }: { organisation: Organisation }) {
  const say = useSay();
  const may = useMay();
  const period = usePeriod();
  const people = useQuery(peopleQuery);
  const add = may("registerPerson") && (
    <TextLink to="/persone-e-organizzazioni/persone/nuova" search={{ organizzazione: id }}>
      {say("admin:directory.organisation.addPerson")}
    </TextLink>
  );
  return (
    <Card title={say("directory:person.many")} aside={add}>
      <Loaded query={people}>
        {(all) => {
          const here = all.flatMap((person) =>
            person.positions
              .filter(({ organisationId }) => organisationId === id)
              .map((position) => ({ person, position })),
          );
          if (here.length === 0)
            return (
              <Text c="dimmed">
                {say(
                  may("registerPerson") ? "admin:directory.organisation.noPeople" : "admin:directory.person.noneToSee",
                )}
              </Text>
            );
          return (
            <ul className={classes.list}>
              {here.map(({ person, position }) => (
                <li key={`${person.id} ${position.title} ${position.from}`}>
                  <PersonName person={person} />
                  <Text size="sm" c="dimmed">
                    {[person.nameToEnter ? null : position.title, period(position)].filter(Boolean).join(" · ")}
                  </Text>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Card>
  );
}
