import type { FC } from "hono/jsx";
import type { Page } from "../page.js";

/** Text that the territory wrote: in Italian on every page, and marked so on the others. */
export const Told: FC<{ page: Page; text: string }> = ({ page: { language }, text }) => (
  <span lang={language === "it" ? undefined : "it"}>{text}</span>
);

/** Longer text that the territory wrote: its blank lines make paragraphs. */
export const ToldParagraphs: FC<{ page: Page; text: string }> = ({ page, text }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => (
        <p key={paragraph}>
          <Told page={page} text={paragraph.trim()} />
        </p>
      ))}
  </>
);
