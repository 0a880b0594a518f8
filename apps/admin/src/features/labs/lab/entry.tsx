import { Button, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./entry.module.css";

interface EntryAction {
  label: string;
  onClick: () => void;
}

interface EntryProps {
  name: string;
  chip?: ReactNode;
  /** Lines below the name; empty ones are left out. */
  details?: readonly (string | null)[];
  /** What can be done with it; the name is added for who does not see where the button stands. */
  action?: EntryAction | null;
  /** What else can be done, after that. */
  also?: EntryAction | null;
}

/** A list of things of a lab, one below the other. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={classes.entries}>{children}</ul>;
}

/** One thing of a list: its name, what is known of it, what can be done. */
export function Entry({ name, chip, details = [], action, also }: EntryProps) {
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
      {[action, also].map(
        (one) =>
          one && (
            <Button
              key={one.label}
              variant="subtle"
              size="compact-sm"
              className={classes.action}
              aria-label={`${one.label}: ${name}`}
              onClick={one.onClick}
            >
              {one.label}
            </Button>
          ),
      )}
    </li>
  );
}
