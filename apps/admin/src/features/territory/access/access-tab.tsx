import { Checkbox, Stack, Text } from "@mantine/core";
import { roleCodes } from "@trama/kernel";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useConfigurationDraft } from "../revising/configuration-draft";

/** Which roles come in only with two factors. */
export function AccessTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  if (!draft) return <NotFound />;
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
              <Checkbox key={code} value={code} label={say(`directory:role.${code}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Text>{say("admin:accessRules.hint")}</Text>
        <Text c="dimmed">{say("admin:accessRules.advice")}</Text>
      </Stack>
    </Card>
  );
}
