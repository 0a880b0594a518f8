import { Checkbox, Stack, Text } from "@mantine/core";
import { roleCodes } from "@trama/kernel";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { type ConfigurationDraft, useConfigurationDraft } from "../revising/configuration-draft";

/** Which roles come in only with two factors, in the draft. */
export function AccessFields({ draft }: { draft: ConfigurationDraft }) {
  const say = useSay();
  const { secondFactor } = draft.document.access;
  const choose = (chosen: readonly string[]) =>
    draft.change(({ access }) => {
      access.secondFactor = roleCodes.filter((code) => chosen.includes(code));
    });
  return (
    <Card title={say("admin:accessRules.title")}>
      <Stack gap="md" maw={720}>
        <Text>{say("admin:accessRules.lead")}</Text>
        <Checkbox.Group label={say("admin:accessRules.roles")} value={secondFactor} onChange={choose}>
          <Stack gap="sm" mt="sm">
            {roleCodes.map((code) => (
              <Checkbox key={code} name="access.secondFactor" value={code} label={say(`directory:role.${code}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Text>{say("admin:accessRules.hint")}</Text>
        <Text c="dimmed">{say("admin:accessRules.advice")}</Text>
      </Stack>
    </Card>
  );
}

/** Which roles come in only with two factors. */
export function AccessTab() {
  const draft = useConfigurationDraft();
  return draft ? <AccessFields draft={draft} /> : <NotFound />;
}
