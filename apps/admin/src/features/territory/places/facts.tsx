import type { ReactNode } from "react";
import classes from "./places.module.css";

/** A fact with its name; null when it is not known and need not be said. */
export interface Fact {
  label: string;
  fact: ReactNode;
}

/** Facts one below the other, each beside its name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ fact }) => fact !== null)
        .flatMap(({ label, fact }) => [<dt key={`${label} name`}>{label}</dt>, <dd key={label}>{fact}</dd>])}
    </dl>
  );
}

/** Several short facts, a line each; null when there is none. */
export function lines(texts: readonly string[]): ReactNode {
  return texts.length === 0 ? null : texts.map((text) => <div key={text}>{text}</div>);
}
