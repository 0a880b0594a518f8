import { Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReviseHub } from "@trama/labs";
import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import { CheckField } from "../../../forms/check-field";
import { NumberField } from "../../../forms/number-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import { labSystemsQuery } from "../../territory/queries";
import { TranslationsFields } from "../forms/translations-fields";
import { useTowns } from "../use-towns";

type Facts = Omit<z.input<typeof ReviseHub>, "id" | "version">;

const translated = [
  { name: "opening", label: "admin:labs.hubs.opening", lines: 1 },
  { name: "description", label: "labs:field.description", lines: 2 },
] as const;

/** What a hub is: where, when it is open, what it is for. */
export function HubFields() {
  const say = useSay();
  const towns = useTowns();
  const rules = useQuery(labSystemsQuery);
  const { control } = useFormContext<Facts>();
  return (
    <>
      <TextField control={control} name="name" label={say("labs:field.name")} required />
      <SelectField
        control={control}
        name="municipality"
        label={say("labs:field.municipality")}
        options={towns}
        required
      />
      <TextField control={control} name="address" label={say("admin:labs.places.address")} />
      <Group grow align="flex-start">
        <NumberField control={control} name="lat" label={say("admin:labs.places.lat")} />
        <NumberField control={control} name="lon" label={say("admin:labs.places.lon")} />
      </Group>
      <TextField
        control={control}
        name="opening"
        label={say("admin:labs.hubs.opening")}
        hint={say("admin:labs.hubs.openingHint")}
      />
      <TextField control={control} name="description" label={say("labs:field.description")} lines={2} />
      <TranslationsFields languages={rules.data?.languages ?? []} texts={translated} />
      <CheckField control={control} name="published" label={say("labs:field.published")} />
    </>
  );
}
