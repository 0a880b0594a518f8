import type { ReviseMicroNetwork } from "@trama/labs";
import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "../../../forms/date-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useTowns } from "../use-towns";

type Facts = Omit<z.input<typeof ReviseMicroNetwork>, "id" | "version" | "microNetworkId">;

/** What a help network is: its name, its theme, where and since when. */
export function NetworkFields() {
  const say = useSay();
  const f = useFormat();
  const towns = useTowns();
  const { control } = useFormContext<Facts>();
  return (
    <>
      <TextField control={control} name="name" label={say("labs:field.name")} required />
      <TextField control={control} name="theme" label={say("admin:labs.networks.theme")} />
      <DateField control={control} name="since" label={say("admin:labs.from")} required max={f.today()} />
      <SelectField
        control={control}
        name="municipality"
        label={say("labs:field.municipality")}
        options={towns}
        none={say("admin:labs.networks.sameTown")}
      />
      <TextField control={control} name="neighbourhood" label={say("labs:field.neighbourhood")} />
    </>
  );
}
