import { textDirection } from "@trama/labs";
import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { ownLanguage } from "./readings.js";

interface ToldProps {
  page: Page;
  text: string;
  /** The language of the text: Italian, unless somebody wrote it in another. */
  language?: string;
}

const directionOf = (language: string) => (textDirection(language) === "rtl" ? "rtl" : undefined);

/** Text that the territory wrote, marked with its language where the page is in another. */
export const Told: FC<ToldProps> = ({ page, text, language = ownLanguage }) => (
  <span lang={language === page.language ? undefined : language} dir={directionOf(language)}>
    {text}
  </span>
);

/** Longer text that the territory wrote: its blank lines make paragraphs. */
export const ToldParagraphs: FC<ToldProps> = ({ page, text, language = ownLanguage }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => (
        <p key={paragraph} dir={directionOf(language)}>
          <Told page={page} text={paragraph.trim()} language={language} />
        </p>
      ))}
  </>
);
