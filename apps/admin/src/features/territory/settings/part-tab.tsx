import { Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { schemaAt } from "./at-path";
import { Field, Fields } from "./field";
import { rootSchema, SettingsForm } from "./form";
import { type PartName, partNames, parts } from "./parts";
import classes from "./settings.module.css";

/** The fields of a part: a whole object under the title of the screen, anything else as it is. */
export function PartFields({ name }: { name: PartName }) {
  const paths = parts[name].paths.map((path) => path.split("."));
  return (
    <div className={classes.stack}>
      {paths.map((path) =>
        paths.length === 1 && schemaAt(rootSchema, path).type === "object" ? (
          <Fields key={path.join(".")} path={path} />
        ) : (
          <Field key={path.join(".")} path={path} titled={path === paths[0]} />
        ),
      )}
    </div>
  );
}

/** A part of the settings to be changed, made from the schema of the configuration. */
export function PartTab() {
  const say = useSay();
  const { parte } = useParams({ from: "/shell/impostazioni/territorio/$parte" });
  const draft = useConfigurationDraft();
  const name = partNames.find((one) => one === parte);
  if (!draft || name === undefined) return <NotFound />;
  const { title, lead } = parts[name];
  return (
    <>
      <Text>
        <TextLink to="/impostazioni/territorio">{say("admin:revising.identity.back")}</TextLink>
      </Text>
      <Card title={say(title)}>
        <Text c="dimmed" maw={720} mb="lg">
          {say(lead)}
        </Text>
        <SettingsForm draft={draft}>
          <PartFields key={name} name={name} />
        </SettingsForm>
      </Card>
    </>
  );
}
