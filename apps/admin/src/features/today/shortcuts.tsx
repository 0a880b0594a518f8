import { Text } from "@mantine/core";
import { TextLink } from "../../app/links";
import classes from "./today.module.css";

export interface Shortcut {
  to: string;
  label: string;
  text?: string;
}

/** A few ways on, each with what is found there. */
export function Shortcuts({ ways }: { ways: readonly Shortcut[] }) {
  return (
    <ul className={classes.list}>
      {ways.map(({ to, label, text }) => (
        <li key={to}>
          <TextLink to={to} fw={600} className={classes.action}>
            {label}
          </TextLink>
          {text !== undefined && (
            <Text size="sm" c="dimmed">
              {text}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
