import { Text } from "@mantine/core";
import { TextLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { partNames, parts } from "./parts";
import classes from "./settings.module.css";

/** The parts of the configuration that can be changed here, each with what it is for; nothing for who only reads. */
export function PartsCard() {
  const say = useSay();
  if (useConfigurationDraft() === null) return null;
  return (
    <Card title={say("admin:settings.all")}>
      <ul className={classes.parts}>
        <li>
          <TextLink to="/impostazioni/territorio/identita" fw={600}>
            {say("admin:territory.identity")}
          </TextLink>
          <Text size="sm" c="dimmed">
            {say("admin:settings.lead.identity")}
          </Text>
        </li>
        {partNames.map((name) => (
          <li key={name}>
            <TextLink to="/impostazioni/territorio/$parte" params={{ parte: name }} fw={600}>
              {say(parts[name].title)}
            </TextLink>
            <Text size="sm" c="dimmed">
              {say(parts[name].lead)}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
