import { Button, Text } from "@mantine/core";
import type { Collaborator } from "@trama/labs";
import { useState } from "react";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useSince } from "../use-since";
import { AddButton } from "./add-button";
import { Entries, Entry } from "./entry";
import type { LabPart } from "./lab-part";

const shownAtFirst = 4;

/** Who collaborates, one by one: a number, what they do, since when; a name only where one was needed. */
export function CollaboratorsCard({ lab, open }: LabPart) {
  const say = useSay();
  const { since, until } = useSince();
  const [whole, setWhole] = useState(false);
  if (!lab.may.includes("addCollaborators")) return null;
  const shown = whole ? lab.collaborators : lab.collaborators.slice(0, shownAtFirst);
  const name = ({ number, person }: Collaborator) =>
    person?.name ?? say("admin:labs.collaborators.numbered", { number });
  return (
    <Card
      title={say("labs:field.collaborators")}
      aside={<AddButton label={say("admin:form.add")} onClick={() => open({ kind: "addCollaborators" })} />}
    >
      {lab.collaborators.length === 0 && <Text c="dimmed">{say("admin:labs.collaborators.none")}</Text>}
      <Entries>
        {shown.map((one) => (
          <Entry
            key={one.id}
            name={name(one)}
            chip={one.stable ? <Chip tone="ok">{say("admin:labs.collaborators.stable")}</Chip> : null}
            details={[[one.task, since(one.from), one.to && until(one.to)].filter(Boolean).join(" · ")]}
            action={
              lab.may.includes("endCollaborator") && one.to === null
                ? {
                    label: say("admin:labs.collaborators.end"),
                    onClick: () => open({ kind: "endCollaborator", collaborator: one }),
                  }
                : null
            }
          />
        ))}
      </Entries>
      {lab.collaborators.length > shownAtFirst && (
        <Button
          variant="subtle"
          size="compact-md"
          mt="xs"
          ml={-8}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole
            ? say("admin:labs.collaborators.fewer")
            : say("admin:labs.collaborators.more", { count: lab.collaborators.length - shownAtFirst })}
        </Button>
      )}
    </Card>
  );
}
