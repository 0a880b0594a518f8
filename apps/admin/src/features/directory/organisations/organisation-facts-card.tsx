import { Anchor, Text } from "@mantine/core";
import type { Organisation } from "@trama/directory";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import classes from "../record.module.css";
import { factsOf, organisationFields, organisationLabels } from "./organisation-facts";
import { useFactText } from "./use-fact-text";

const inTitle = new Set(["name", "fullName", "kind"]);

const isKnown = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** What is known of an organisation, and, in one line, what is not. */
export function OrganisationFactsCard({ organisation }: { organisation: Organisation }) {
  const say = useSay();
  const text = useFactText();
  const facts = factsOf(organisation);
  const shown = organisationFields.filter((field) => !inTitle.has(field));
  const known = shown.filter((field) => isKnown(facts[field]));
  const missing = shown.filter((field) => !isKnown(facts[field]) && !Array.isArray(facts[field]) && field !== "note");
  return (
    <Card title={say("admin:directory.organisation.facts")}>
      <dl className={classes.facts}>
        {known.flatMap((field) => [
          <dt key={`${field} name`}>{say(organisationLabels[field])}</dt>,
          <dd key={field}>
            {field === "web" && facts.web ? (
              <Anchor href={facts.web}>{facts.web}</Anchor>
            ) : (
              text({ field, theirs: facts[field] })
            )}
          </dd>,
        ])}
      </dl>
      {missing.length > 0 && (
        <Text size="sm" c="dimmed" mt={known.length > 0 ? "md" : 0}>
          {say("admin:directory.organisation.missing", {
            fields: missing.map((field) => say(organisationLabels[field])).join(" · "),
          })}
        </Text>
      )}
    </Card>
  );
}
