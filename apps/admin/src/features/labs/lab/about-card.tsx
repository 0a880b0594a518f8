import { Anchor, Stack, Text, Title } from "@mantine/core";
import { languageName } from "@trama/labs";
import type { ReactNode } from "react";
import { TextLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import classes from "./about-card.module.css";
import { AddButton } from "./add-button";
import type { LabPart } from "./lab-part";
import { useLabWords } from "./use-lab-words";

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <div className={classes.head}>
        <Title order={3} fz={15}>
          {title}
        </Title>
        {action}
      </div>
      {children}
    </div>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Channels({ lab, rules, none }: Pick<LabPart, "lab" | "rules"> & { none: string }) {
  const words = useLabWords(lab, rules);
  if (lab.channels.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <ul className={classes.lines}>
      {lab.channels.map(({ kind, address }) => (
        <li key={`${kind} ${address}`}>
          {words.term(rules.channelKinds, kind)}
          {address && ": "}
          {address && /^https?:\/\//.test(address) ? (
            <Anchor href={address} rel="noreferrer">
              {address}
            </Anchor>
          ) : (
            address
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the lab says of itself, how it makes itself known, what it lives on. */
export function AboutCard({ lab, rules, open }: LabPart) {
  const say = useSay();
  const words = useLabWords(lab, rules);
  const editable = lab.may.includes("reviseLab");
  const none = say("admin:labs.about.none");
  const adding = (kind: "channel" | "resource") =>
    editable && <AddButton label={say(`admin:labs.mend.${kind}`)} onClick={() => open({ kind, kinds: [] })} />;
  return (
    <Card
      title={say("admin:labs.about.title")}
      aside={
        editable && (
          <TextLink to="/laboratori/$id/modifica" params={{ id: lab.id }}>
            {say("admin:form.edit")}
          </TextLink>
        )
      }
    >
      <Stack gap="md">
        {lab.description ? (
          <Text>{lab.description}</Text>
        ) : (
          <Text c="dimmed">{say("admin:labs.about.noDescription")}</Text>
        )}
        {lab.howToJoin && (
          <Part title={say("labs:field.howToJoin")}>
            <Text>{lab.howToJoin}</Text>
          </Part>
        )}
        <Part title={say("labs:field.activities")}>
          <Lines lines={lab.activities} none={none} />
        </Part>
        {lab.translations.length > 0 && (
          <Text size="sm" c="dimmed">
            {say("admin:labs.about.languages", {
              languages: lab.translations.map(({ language }) => languageName(language)).join(", "),
            })}
          </Text>
        )}
        {lab.entryThemes.length > 0 && (
          <Part title={say("labs:field.entryThemes")}>
            <Lines lines={lab.entryThemes.map((code) => words.term(rules.entryThemes, code))} none={none} />
          </Part>
        )}
        {lab.outreachTools.length > 0 && (
          <Part title={say("labs:field.outreachTools")}>
            <Lines lines={lab.outreachTools.map((code) => words.term(rules.outreachTools, code))} none={none} />
          </Part>
        )}
        <Part title={say("labs:field.channels")} action={adding("channel")}>
          <Channels lab={lab} rules={rules} none={none} />
        </Part>
        <Part title={say("labs:field.resources")} action={adding("resource")}>
          <Lines
            lines={lab.resources.map(
              ({ name, kind }) => `${name} (${words.term(rules.resourceKinds, kind).toLocaleLowerCase()})`,
            )}
            none={none}
          />
        </Part>
      </Stack>
    </Card>
  );
}
