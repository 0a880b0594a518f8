import type { DeclareReach } from "@trama/labs";
import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import { QuantityField } from "../../../forms/quantity-field";
import { useSay } from "../../../words/say";

type Declared = Pick<z.input<typeof DeclareReach>, "reach" | "helpers">;

/** How many people a help network reaches and how many help, as those who are part of it say. */
export function ReachFields() {
  const say = useSay();
  const { control } = useFormContext<Declared>();
  return (
    <>
      <QuantityField
        control={control}
        name="reach"
        label={say("admin:labs.networks.reachLabel")}
        hint={say("admin:labs.networks.reachHint")}
      />
      <QuantityField control={control} name="helpers" label={say("admin:labs.networks.helpersLabel")} />
    </>
  );
}
