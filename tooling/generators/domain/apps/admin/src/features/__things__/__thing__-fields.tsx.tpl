import { Open__Thing__ } from "@trama/__things__";
import type { Control } from "react-hook-form";
import type { z } from "zod";
import { TextField } from "../../forms/text-field";
import { useSay } from "../../words/say";

/** The facts that the forms write: those of the domain. */
export const __Thing__Facts = Open__Thing__;
export type __Thing__FactsInput = z.input<typeof __Thing__Facts>;
export type __Thing__Facts = z.output<typeof __Thing__Facts>;

/** The fields, in both dialogs. */
export function __Thing__Fields<O>({ control }: { control: Control<__Thing__FactsInput, unknown, O> }) {
  const say = useSay();
  return (
    <>
      <TextField control={control} name="name" label={say("__things__:name")} required />
      <TextField control={control} name="note" label={say("__things__:note")} lines={3} />
    </>
  );
}
