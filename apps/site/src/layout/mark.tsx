import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { WovenMark } from "./woven-mark.js";

/** The territory's mark beside its name: its own, or the woven one. On dark, the name below says what it stands for. */
export const Mark: FC<{ page: Pick<Page, "mark">; onDark?: boolean }> = ({ page: { mark }, onDark = false }) => {
  if (!mark) return <WovenMark />;
  const { file, width, height, onPlate, text } = mark;
  return (
    <img
      class={onDark && onPlate ? "own-mark mark-plate" : "own-mark"}
      src={`/assets/${file}`}
      width={width}
      height={height}
      alt={onDark ? "" : text}
    />
  );
};
