import { Box, Stack } from "@mantine/core";
import type { Vocabulary } from "@trama/territory";
import { useFormContext } from "react-hook-form";
import { Card } from "../../../app/page";
import { CheckField } from "../../../forms/check-field";
import { ChecksField } from "../../../forms/checks-field";
import { LinesField } from "../../../forms/lines-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import type { LabFactsInput } from "../lab-facts";
import type { LabRules } from "../lab-rules";
import { useTerms } from "../use-terms";
import { useTowns } from "../use-towns";
import { ChannelsFields } from "./channels-fields";
import classes from "./lab-form.module.css";
import { ResourcesFields } from "./resources-fields";
import { TranslationsFields } from "./translations-fields";

/** What a lab is called and where it belongs. */
export function IdentityFields() {
  const say = useSay();
  const towns = useTowns();
  const { control } = useFormContext<LabFactsInput>();
  return (
    <Card title={say("admin:labs.form.identity")}>
      <div className={classes.pair}>
        <TextField control={control} name="name" label={say("labs:field.name")} required />
        <TextField control={control} name="fullName" label={say("labs:field.fullName")} />
        <SelectField
          control={control}
          name="municipality"
          label={say("labs:field.municipality")}
          options={towns}
          required
        />
        <TextField control={control} name="neighbourhood" label={say("labs:field.neighbourhood")} />
      </div>
      <Box mt="md">
        <CheckField
          control={control}
          name="diffuse"
          label={say("labs:field.diffuse")}
          hint={say("admin:labs.form.diffuseHint")}
        />
      </Box>
    </Card>
  );
}

const translated = [
  { name: "description", label: "labs:field.description", lines: 3 },
  { name: "howToJoin", label: "labs:field.howToJoin", lines: 2 },
] as const;

/** What citizens read of a lab. */
export function PublicFields({ rules }: { rules: LabRules }) {
  const say = useSay();
  const { control } = useFormContext<LabFactsInput>();
  return (
    <Card title={say("admin:labs.form.public")}>
      <Stack gap="md">
        <TextField
          control={control}
          name="description"
          label={say("labs:field.description")}
          hint={say("admin:labs.form.descriptionHint")}
          lines={3}
        />
        <TextField
          control={control}
          name="howToJoin"
          label={say("labs:field.howToJoin")}
          hint={say("admin:labs.form.howToJoinHint")}
          lines={2}
        />
        <TranslationsFields languages={rules.languages} texts={translated} />
        <LinesField
          control={control}
          name="activities"
          label={say("labs:field.activities")}
          hint={say("admin:labs.form.activitiesHint")}
        />
        <CheckField control={control} name="published" label={say("labs:field.published")} />
      </Stack>
    </Card>
  );
}

/** How a lab makes itself known and what it lives on. */
export function MeansFields({
  rules,
  kept,
}: {
  rules: LabRules;
  kept?: Pick<LabFactsInput, "entryThemes" | "outreachTools" | "channels" | "resources">;
}) {
  const say = useSay();
  const { control } = useFormContext<LabFactsInput>();
  const tools = useTerms(rules.outreachTools, [], kept?.outreachTools ?? []);
  const themes = useTerms(rules.entryThemes, [], kept?.entryThemes ?? []);
  const keptOf = (vocabulary: Vocabulary, used: readonly { kind: string }[] | undefined) => ({
    vocabulary,
    kept: (used ?? []).map(({ kind }) => kind),
  });
  return (
    <Card title={say("admin:labs.form.means")}>
      <Stack gap="lg">
        <ChannelsFields {...keptOf(rules.channelKinds, kept?.channels)} />
        <ResourcesFields {...keptOf(rules.resourceKinds, kept?.resources)} />
        {themes.length > 0 && (
          <ChecksField control={control} name="entryThemes" label={say("labs:field.entryThemes")} options={themes} />
        )}
        {tools.length > 0 && (
          <ChecksField control={control} name="outreachTools" label={say("labs:field.outreachTools")} options={tools} />
        )}
      </Stack>
    </Card>
  );
}
