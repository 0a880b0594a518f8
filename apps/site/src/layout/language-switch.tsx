import { languages } from "@trama/kernel";
import type { FC } from "hono/jsx";
import { type Page, pathIn } from "../page.js";

/** The same page in the other language. */
export const LanguageSwitch: FC<{ page: Page }> = ({ page: { language, path, say } }) => (
  <nav class="language-switch" aria-label={say("site:nav.language")}>
    <ul>
      {languages.map((each) => (
        <li key={each}>
          <a
            href={pathIn(each, path ?? "/")}
            hreflang={each}
            lang={each}
            aria-current={each === language ? "true" : undefined}
          >
            {each.toUpperCase()}
            <span class="visually-hidden"> {say(`site:language.${each}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
