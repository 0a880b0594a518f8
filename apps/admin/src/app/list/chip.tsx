import type { ReactNode } from "react";
import classes from "./chip.module.css";

/** A short word beside a name; it says in words what its colour only repeats. */
export function Chip({ tone, children }: { tone: "plain" | "blue" | "ok" | "warn" | "bad"; children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {children}
    </span>
  );
}
