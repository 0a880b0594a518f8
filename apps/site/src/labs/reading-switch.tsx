import { textDirection } from "@trama/labs";
import type { FC } from "hono/jsx";
import { type Page, pathOn } from "../page.js";
import { readingChoices } from "./readings.js";
import type { ShownLab } from "./shown-lab.js";

/** The name of the language asked for, in the address of a lab's page. */
export const readingParameter = "lingua";

/** The languages in which the texts of a lab can be read. It changes those texts and nothing else of the page. */
export const ReadingSwitch: FC<{ page: Page; lab: ShownLab }> = ({ page, lab }) => {
  const choices = readingChoices(lab);
  if (choices.length === 0) return null;
  return (
    <nav class="reading-switch" aria-label={page.say("site:lab.readIn")}>
      <ul>
        {choices.map(({ language, name }) => (
          <li key={language}>
            <a
              href={`${pathOn(page, `/laboratori/${lab.slug}`)}?${readingParameter}=${language}`}
              hreflang={language}
              lang={language}
              dir={textDirection(language) === "rtl" ? "rtl" : undefined}
              aria-current={language === lab.reading ? "true" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
