import { ActionIcon, Button, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { FieldGroup } from "../../../forms/field-group";
import { useSay } from "../../../words/say";
import classes from "./lab-form.module.css";

interface RowsProps {
  label: string;
  ids: readonly string[];
  adding: string;
  onAdd: () => void;
  onRemove: (at: number) => void;
  row: (at: number) => ReactNode;
}

/** A list of small forms, one a row, each of which can be taken away. */
export function Rows({ label, ids, adding, onAdd, onRemove, row }: RowsProps) {
  const say = useSay();
  return (
    <FieldGroup label={label}>
      <Stack gap="xs" align="flex-start">
        {ids.map((id, at) => (
          <div key={id} className={classes.row}>
            {row(at)}
            <ActionIcon
              size={36}
              className={classes.remove}
              aria-label={say("admin:labs.form.removeRow", { label, number: at + 1 })}
              onClick={() => onRemove(at)}
            >
              <IconX size={18} />
            </ActionIcon>
          </div>
        ))}
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {adding}
        </Button>
      </Stack>
    </FieldGroup>
  );
}
