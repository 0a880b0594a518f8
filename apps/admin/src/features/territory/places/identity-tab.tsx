import { Text } from "@mantine/core";
import { newTerritoryCode } from "@trama/territory";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { MarkField } from "../mark/mark-field";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { Field } from "../settings/field";
import { SettingsForm, useForm } from "../settings/form";
import classes from "../settings/settings.module.css";

const required = ["name", "systemName"];
const others = ["systemAliases", "leadOrganisation", "contact", "accent", "timeZone"];

/** How the territory is called, how it is reached, its colour and mark. A territory that has just been born chooses its code. */
export function IdentityFields() {
  const { draft } = useForm();
  const { code } = draft.before.territory;
  return (
    <div className={classes.fields}>
      {required.map((field) => (
        <Field key={field} path={["territory", field]} required />
      ))}
      <Field path={["territory", "code"]} required readOnly={code !== newTerritoryCode} />
      {others.map((field) => (
        <Field key={field} path={["territory", field]} required={field === "accent" || field === "timeZone"} />
      ))}
      <MarkField />
    </div>
  );
}

/** The identity of the territory, to be changed. */
export function IdentityTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  if (!draft) return <NotFound />;
  return (
    <>
      <Text>
        <TextLink to="/impostazioni/territorio">{say("admin:revising.identity.back")}</TextLink>
      </Text>
      <Card title={say("admin:territory.identity")}>
        <SettingsForm draft={draft}>
          <IdentityFields />
        </SettingsForm>
      </Card>
    </>
  );
}
