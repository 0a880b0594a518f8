import { Text } from "@mantine/core";
import type { Lab } from "@trama/labs";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useSince } from "../use-since";
import { AddButton } from "./add-button";
import { Entries, Entry } from "./entry";
import type { LabPart } from "./lab-part";

/** The organisations that work with the lab; the one that leads it comes first. */
export function PartnersCard({ lab, open }: LabPart) {
  const say = useSay();
  const { since, until } = useSince();
  const { leadOrganisation, may } = lab;
  const partners = lab.partners.toSorted(
    (a, b) => Number(b.id === leadOrganisation?.id) - Number(a.id === leadOrganisation?.id),
  );
  const alsoPartner = partners.some(({ id }) => id === leadOrganisation?.id);
  const period = ({ from, to }: Lab["partners"][number]) =>
    [from && since(from), to && until(to)].filter(Boolean).join(" ");
  const lead = <Chip tone="blue">{say("labs:field.leadOrganisation").toLocaleLowerCase()}</Chip>;
  const led = leadOrganisation !== null || lab.leadPerson !== null;
  const handingOver =
    led && may.includes("handOverLab")
      ? { label: say("admin:labs.handOver.begin"), onClick: () => open({ kind: "handOver" }) }
      : null;
  return (
    <Card
      title={say("labs:field.partners")}
      aside={
        may.includes("addLabPartner") && (
          <AddButton label={say("admin:form.add")} onClick={() => open({ kind: "partner" })} />
        )
      }
    >
      {!leadOrganisation && partners.length === 0 && <Text c="dimmed">{say("admin:labs.partners.none")}</Text>}
      <Entries>
        {leadOrganisation && !alsoPartner && <Entry name={leadOrganisation.name} chip={lead} action={handingOver} />}
        {partners.map((partner) => (
          <Entry
            key={partner.id}
            name={partner.name}
            chip={partner.id === leadOrganisation?.id ? lead : null}
            details={[partner.contribution, period(partner)]}
            action={
              may.includes("endLabPartner") && partner.to === null
                ? { label: say("admin:labs.partners.end"), onClick: () => open({ kind: "endPartner", partner }) }
                : null
            }
            also={partner.id === leadOrganisation?.id ? handingOver : null}
          />
        ))}
      </Entries>
    </Card>
  );
}
