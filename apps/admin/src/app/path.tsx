import type { ReactNode } from "react";
import classes from "./path.module.css";

/** One station of a path: behind, where one is, or ahead. */
export interface Station {
  key: string;
  state: "done" | "now" | "ahead";
  name: ReactNode;
  /** What stands below the name: when one came there, or what it takes. */
  below: ReactNode;
  /** Whether one stands here. */
  here: boolean;
}

/** A way that is walked in steps, drawn as stations in a row; below one another on a narrow screen. */
export function Path({ stations, paused = false }: { stations: readonly Station[]; paused?: boolean }) {
  return (
    <ol className={classes.path} data-paused={paused || undefined}>
      {stations.map(({ key, state, name, below, here }) => (
        <li key={key} className={classes.step} data-state={state} aria-current={here ? "step" : undefined}>
          <span className={classes.dot} aria-hidden />
          <span className={classes.name}>{name}</span>
          <span className={classes.when}>{below}</span>
        </li>
      ))}
    </ol>
  );
}
