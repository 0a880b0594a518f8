import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import classes from "./places.module.css";

/** Who the territory is. */
export function IdentityCard() {
  const say = useSay();
  const { name, code, systemName, systemAliases, leadOrganisation, contact, timeZone, accent, developmentPlans } = useTerritory();
  const contacts = [
    contact.email && <Anchor key="email" href={`mailto:${contact.email}`}>{contact.email}</Anchor>,
    contact.phone && <span key="phone">{contact.phone}</span>,
    contact.web && <Anchor key="web" href={contact.web}>{contact.web}</Anchor>,
  ].filter(Boolean);
  const facts: [string, ReactNode][] = [
    [say("admin:territory.name"), name],
    [say("admin:territory.systemName"), systemName],
    ...(systemAliases.length > 0 ? [[say("admin:territory.systemAliases"), systemAliases.join(", ")] satisfies [string, ReactNode]] : []),
    ...(leadOrganisation ? [[say("admin:territory.leadOrganisation"), leadOrganisation] satisfies [string, ReactNode]] : []),
    [say("admin:territory.contact"), contacts.length > 0 ? contacts.map((one, at) => <div key={at}>{one}</div>) : say("admin:territory.noContact")],
    ...(developmentPlans.length > 0 ? [[say("admin:territory.developmentPlans"), developmentPlans.map((plan) => <div key={plan}>{plan}</div>)] satisfies [string, ReactNode]] : []),
    [
      say("admin:territory.accent"),
      <>
        <span className={classes.swatch} style={{ background: accent }} />
        {accent}
      </>,
    ],
    [say("admin:territory.timeZone"), timeZone],
    [say("admin:territory.code"), code],
  ];
  return (
    <Card title={say("admin:territory.identity")}>
      <dl className={classes.facts}>
        {facts.flatMap(([label, fact]) => [<dt key={`${label} name`}>{label}</dt>, <dd key={label}>{fact}</dd>])}
      </dl>
    </Card>
  );
}
