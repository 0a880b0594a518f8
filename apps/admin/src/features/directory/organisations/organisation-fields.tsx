import { SimpleGrid } from "@mantine/core";
import type { Control } from "react-hook-form";
import { Card } from "../../../app/page";
import { LinesField } from "../../../forms/lines-field";
import { NumberField } from "../../../forms/number-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { type OrganisationFactsInput, organisationLabels } from "./organisation-facts";
import { useNames } from "./use-names";

/** The fields of an organisation: who it is, where, its codes, and what helps to tell it from others. */
export function OrganisationFields<O>({
  control,
  kept,
}: {
  control: Control<OrganisationFactsInput, unknown, O>;
  kept?: string;
}) {
  const say = useSay();
  const { municipalities } = useTerritory();
  const { terms } = useNames();
  const kinds = terms
    .filter(({ code, retired }) => !retired || code === kept)
    .map(({ code, name }) => ({ value: code, label: name }));
  const field = (name: keyof OrganisationFactsInput) => ({ control, name, label: say(organisationLabels[name]) });
  return (
    <>
      <Card title={say("admin:directory.organisation.who")}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField {...field("name")} required />
          <SelectField {...field("kind")} options={kinds} required />
          <TextField {...field("fullName")} />
          <NumberField {...field("headcount")} hint={say("admin:directory.organisation.headcountHint")} />
        </SimpleGrid>
      </Card>
      <Card title={say("admin:directory.organisation.where")}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <SelectField
            {...field("municipality")}
            none={say("admin:directory.organisation.noMunicipality")}
            options={municipalities.map(({ istat, name }) => ({ value: istat, label: name }))}
          />
          <TextField {...field("seat")} />
          <TextField {...field("web")} hint={say("admin:directory.organisation.webHint")} />
        </SimpleGrid>
      </Card>
      <Card title={say("admin:directory.organisation.codes")}>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextField {...field("fiscalCode")} hint={say("admin:directory.organisation.fiscalCodeHint")} />
          <TextField {...field("runtsSection")} />
          <TextField {...field("ipaCode")} />
        </SimpleGrid>
      </Card>
      <Card title={say("admin:directory.organisation.more")}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <LinesField {...field("functions")} />
          <LinesField {...field("aliases")} hint={say("admin:directory.organisation.aliasesHint")} />
          <LinesField {...field("alsoIn")} />
          <TextField {...field("note")} lines={3} />
        </SimpleGrid>
      </Card>
    </>
  );
}
