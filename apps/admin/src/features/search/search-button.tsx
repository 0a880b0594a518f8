import { Kbd } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useSay } from "../../words/say";
import classes from "./search.module.css";

/** Opens the search; it says which keys do the same. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  const say = useSay();
  return (
    <button type="button" className={classes.button} aria-keyshortcuts="Control+K" onClick={onOpen}>
      <IconSearch size={18} stroke={1.8} aria-hidden="true" />
      {say("admin:search.button")}
      <Kbd aria-hidden="true">Ctrl K</Kbd>
    </button>
  );
}
