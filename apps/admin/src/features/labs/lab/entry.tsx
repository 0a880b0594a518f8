import { Button, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./entry.module.css";

interface EntryProps {
  name: string;
  chip?: ReactNode;
  /** Lines below the name; empty ones are left out. */
  details?: readonly (string | null)[];
  /** What can be done with it; the name is added for who does not see where the button stands. */
  action?: { label: string; onClick: () => void } | null;
}

/** A list of things of a lab, one below the other. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={classes.entries}>{children}</ul>;
}

/** One thing of a list: its name, what is known of it, what can be done. */
export function Entry({ name, chip, details = [], action }: EntryProps) {
  const said = details.filter((detail) => detail !== null && detail !== "");
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.name}>
          {name} {chip}
        </span>
        {said.map((detail) => (
          <Text key={detail} size="sm" c="dimmed">
            {detail}
          </Text>
        ))}
      </div>
      {action && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.action}
          aria-label={`${action.label}: ${name}`}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      )}
    </li>
  );
}
