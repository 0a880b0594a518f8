import classes from "./own-mark.module.css";

interface OwnMarkProps {
  /** An address, or the picture itself as a text. */
  source: string;
  /** What is read in its place; empty where the words beside it say the same. */
  text: string;
  /** How it stands on dark screens. */
  dark: "plate" | "bare";
  /** In pixels. */
  height: number;
}

/** The territory's own mark. */
export function OwnMark({ source, text, dark, height }: OwnMarkProps) {
  return <img className={classes.mark} data-dark={dark} src={source} alt={text} style={{ height }} />;
}
