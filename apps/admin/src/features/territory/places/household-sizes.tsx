import type { Population } from "@trama/territory";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./places.module.css";

const sizes = ["one", "two", "three", "four", "fivePlus"] as const;

/** The share of households by number of members: a bar each, and the same in figures. */
export function HouseholdSizes({ shares }: { shares: NonNullable<Population["householdSizeShare"]> }) {
  const say = useSay();
  const { share } = useFormat();
  return (
    <ul className={classes.sizes}>
      {sizes.map((size) => {
        const value = shares[size];
        if (value === undefined) return null;
        return (
          <li key={size}>
            <span>{say(`admin:territory.population.size.${size}`)}</span>
            <div className={classes.bar}>
              <div style={{ width: `${value * 100}%` }} />
            </div>
            <span>{share(value)}</span>
          </li>
        );
      })}
    </ul>
  );
}
