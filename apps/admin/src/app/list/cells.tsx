import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import classes from "./cells.module.css";

/*
 * What stands in the cells of a list: plain elements, because scrolling draws hundreds of them a second and each
 * component of the design system costs ten times its element.
 */

/** Leads to the record of a row. */
export const RowLink = createLink(
  (props: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className"> & { ref?: Ref<HTMLAnchorElement> }) => (
    <a {...props} className={classes.link} />
  ),
);

/** What is not known, or counts less. */
export const Faint = ({ children }: { children: ReactNode }) => <span className={classes.faint}>{children}</span>;

/** A second line below what a cell says. */
export const Below = ({ children }: { children: ReactNode }) => <span className={classes.below}>{children}</span>;

/** Things that stand one beside the other in a cell. */
export const Beside = ({ children }: { children: ReactNode }) => <span className={classes.beside}>{children}</span>;

interface BoxProps {
  label: string;
  checked: boolean;
  /** Some of what the box is about is chosen, and some is not. */
  some?: boolean;
  onToggle: () => void;
}

/** The box that chooses a row, or all of them. */
export const RowBox = ({ label, checked, some = false, onToggle }: BoxProps) => (
  <input
    ref={(box) => {
      if (box) box.indeterminate = some;
    }}
    type="checkbox"
    className={classes.box}
    aria-label={label}
    checked={checked}
    onChange={onToggle}
  />
);
