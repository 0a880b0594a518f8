import type { ReactNode } from "react";
import classes from "./list.module.css";

/** What narrows a list, and at its end the one thing to begin from there. */
export function Toolbar({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.toolbar}>
      <search style={{ display: "contents" }}>{children}</search>
      {action && <div className={classes.primary}>{action}</div>}
    </div>
  );
}
