import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useId } from "react";
import { useSay } from "../../../words/say";
import classes from "./count-entry.module.css";

interface StepperProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  /** The smaller form, for the parts of the whole. */
  small?: boolean;
}

const stepped = (value: string, by: number) => String(Math.max(0, (Number.parseInt(value, 10) || 0) + by));

/** A number to be written or stepped with a thumb. */
export function Stepper({ label, value, onChange, error, small = false }: StepperProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={classes.stepper} data-small={small || undefined}>
      <button
        type="button"
        className={classes.step}
        aria-label={say("admin:gatherings.count.fewer", { what: label })}
        onClick={() => onChange(stepped(value, -1))}
      >
        <IconMinus size={24} stroke={2.4} aria-hidden="true" />
      </button>
      <div className={classes.number}>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          placeholder="–"
          className={classes.input}
          value={value}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <label htmlFor={id}>{label}</label>
        {error !== null && (
          <p id={`${id}-error`} className={classes.error}>
            {error}
          </p>
        )}
      </div>
      <button
        type="button"
        className={classes.step}
        aria-label={say("admin:gatherings.count.oneMore", { what: label })}
        onClick={() => onChange(stepped(value, 1))}
      >
        <IconPlus size={24} stroke={2.4} aria-hidden="true" />
      </button>
    </div>
  );
}
