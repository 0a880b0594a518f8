import { Button, TextInput } from "@mantine/core";
import { accentContrast, night, textContrast } from "@trama/territory";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import type { FieldProps } from "./field-props";
import { useSetting } from "./form";
import classes from "./settings.module.css";

const isColour = (value: unknown): value is string => typeof value === "string" && /^#[0-9a-f]{6}$/.test(value);

/** How a colour reads, in figures: with white text on it, and made lighter on the dark screens. */
function Contrast({ colour, take }: { colour: string; take: (colour: string) => void }) {
  const say = useSay();
  const { number } = useFormat();
  const { light, dark, nearest } = accentContrast(colour);
  const figure = (ratio: number) => number(Math.floor(ratio * 10) / 10);
  const enough = light >= textContrast;
  return (
    <>
      <ul className={classes.samples}>
        <li className={classes.sample} style={{ background: enough ? colour : nearest, color: "#ffffff" }}>
          {say(enough ? "admin:settings.contrast.light" : "admin:settings.contrast.nearest", {
            ratio: figure(enough ? light : accentContrast(nearest).light),
            colour: nearest,
          })}
        </li>
        <li className={classes.sample} style={{ background: night, color: dark.shade }}>
          {say("admin:settings.contrast.dark", { ratio: figure(dark.ratio), colour: dark.shade })}
        </li>
      </ul>
      {!enough && (
        <Button mt="sm" variant="default" onClick={() => take(nearest)}>
          {say("admin:settings.contrast.take", { colour: nearest })}
        </Button>
      )}
    </>
  );
}

/** A colour, by its code or from the palette of the machine; one on which white does not read is refused, with another. */
export function ColourField({ path, required = false }: FieldProps) {
  const say = useSay();
  const { label, help, name, value, error, set } = useSetting(path);
  const written = typeof value === "string" ? value : "";
  return (
    <div className={classes.wide}>
      <div className={classes.colour}>
        <TextInput
          name={name}
          label={<FieldLabel text={label} required={required} />}
          description={help}
          autoComplete="off"
          maxLength={7}
          value={written}
          error={error}
          onChange={({ currentTarget }) => set(currentTarget.value.toLowerCase())}
        />
        <input
          type="color"
          aria-label={say("admin:settings.palette", { label })}
          className={classes.palette}
          value={isColour(value) ? value : "#000000"}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      </div>
      {isColour(value) && <Contrast colour={value} take={set} />}
    </div>
  );
}
