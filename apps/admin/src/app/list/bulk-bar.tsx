import { Button, Group, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../words/say";
import classes from "./list.module.css";
import type { Selection } from "./use-selection";

/** Something that can be done to many rows at once. */
export interface BulkAction<T> {
  key: string;
  label: string;
  /** The dialog that shows what will be touched, does it and says what came of it. */
  dialog: (rows: readonly T[], onClose: () => void) => ReactNode;
}

/** What can be done with the rows chosen; it stays in sight while some are. */
export function BulkBar<T>({
  selection,
  actions,
  children,
}: {
  selection: Selection<T>;
  actions: readonly BulkAction<T>[];
  children?: ReactNode;
}) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const [held, setHeld] = useState<readonly T[]>([]);
  const opened = actions.find(({ key }) => key === open);
  const { rows } = selection;
  return (
    <>
      {rows.length > 0 && (
        <section className={classes.bulk} aria-label={say("admin:list.chosenRows")}>
          <Text fw={600} role="status">
            {say("admin:list.chosen", { count: rows.length })}
          </Text>
          <Group gap="xs">
            {actions.map(({ key, label }) => (
              <Button
                key={key}
                variant="light"
                onClick={() => {
                  setHeld(rows);
                  setOpen(key);
                }}
              >
                {label}
              </Button>
            ))}
            {children}
            <Button variant="default" onClick={selection.clear}>
              {say("admin:list.chooseNone")}
            </Button>
          </Group>
        </section>
      )}
      {opened?.dialog(held, () => setOpen(null))}
    </>
  );
}
