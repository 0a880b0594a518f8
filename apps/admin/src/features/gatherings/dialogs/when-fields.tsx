import type { LocalDate, LocalTime } from "@trama/kernel";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { DateField } from "../../../forms/date-field";
import { TimeField } from "../../../forms/time-field";
import { useSay } from "../../../words/say";
import classes from "./when-fields.module.css";

interface When extends FieldValues {
  day?: LocalDate | string;
  start?: LocalTime | string;
  end?: LocalTime | string;
}

/** The day and the hours of a gathering. */
export function WhenFields<F extends When, O>({ control, label }: { control: Control<F, unknown, O>; label?: string }) {
  const say = useSay();
  const name = (field: "day" | "start" | "end") => field as FieldPath<F>;
  return (
    <div className={classes.when}>
      <DateField control={control} name={name("day")} label={label ?? say("admin:gatherings.field.day")} required />
      <TimeField control={control} name={name("start")} label={say("admin:gatherings.field.start")} required />
      <TimeField control={control} name={name("end")} label={say("admin:gatherings.field.end")} required />
    </div>
  );
}
