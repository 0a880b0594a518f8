import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import classes from "./list.module.css";

/** The words sought in a list: what is typed goes into the address. */
export function SearchField({
  label,
  value = "",
  onChange,
  onLeave,
}: {
  label: string;
  value?: string | undefined;
  onChange: (value: string | undefined) => void;
  onLeave?: () => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      type="search"
      className={classes.words}
      label={label}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      autoComplete="off"
      maxLength={100}
      value={typed}
      {...(onLeave ? { onBlur: onLeave } : {})}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        onChange(text === "" ? undefined : text);
      }}
    />
  );
}
