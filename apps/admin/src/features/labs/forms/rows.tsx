import { ActionIcon, Button, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { FieldGroup } from "../../../forms/field-group";
import { keepFocus } from "../../../forms/keep-focus";
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
  const adder = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    onRemove(at);
    adder.current?.focus();
  };
  return (
    <FieldGroup label={label}>
      <Stack gap="xs" align="flex-start">
        {ids.map((id, at) => (
          <div key={id} className={classes.row}>
            {row(at)}
            <ActionIcon
              size={36}
              className={classes.remove}
              {...keepFocus}
              aria-label={say("admin:labs.form.removeRow", { label, number: at + 1 })}
              onClick={() => remove(at)}
            >
              <IconX size={18} />
            </ActionIcon>
          </div>
        ))}
        <Button
          ref={adder}
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          {...keepFocus}
          onClick={onAdd}
        >
          {adding}
        </Button>
      </Stack>
    </FieldGroup>
  );
}
