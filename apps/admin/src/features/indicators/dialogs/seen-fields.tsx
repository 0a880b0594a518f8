import type { IndicatorVersion } from "@trama/indicators";
import { localText, qualifiers } from "@trama/kernel";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { DateField } from "../../../forms/date-field";
import { NumberField } from "../../../forms/number-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";

interface Seen extends FieldValues {
  value?: unknown;
  qualifier?: unknown;
  on?: unknown;
  evidence?: unknown;
  link?: unknown;
}

interface SeenFieldsProps<F extends Seen, O> {
  control: Control<F, unknown, O>;
  unit: IndicatorVersion["unit"];
  /** Whether there is a number: an observation that is taken back has none. */
  counted: boolean;
}

/** What an observation says: how much, how exactly, when, and what shows it. */
export function SeenFields<F extends Seen, O>({ control, unit, counted }: SeenFieldsProps<F, O>) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useFormat();
  const at = (name: keyof Seen & string) => ({ control, name: name as FieldPath<F> });
  return (
    <>
      {counted && (
        <SelectField
          {...at("qualifier")}
          label={say("admin:forms.howExactly")}
          options={qualifiers.map((value) => ({ value, label: say(`kernel:qualifier.${value}`) }))}
          required
        />
      )}
      {counted && (
        <NumberField
          {...at("value")}
          label={say("admin:indicators.howMuch", { unit: localText(unit, language) })}
          required
        />
      )}
      <DateField {...at("on")} label={say("admin:indicators.on")} required max={today()} />
      <TextField
        {...at("evidence")}
        label={say("admin:indicators.evidenceField")}
        hint={say("admin:indicators.evidenceHint")}
        lines={2}
      />
      <TextField {...at("link")} label={say("admin:indicators.link")} />
    </>
  );
}
