import type { FC } from "hono/jsx";
import type { Page } from "../page.js";

export const SkipLinks: FC<{ page: Page }> = ({ page: { say } }) => (
  <nav class="skiplinks" aria-label={say("site:nav.skip")}>
    <a class="visually-hidden-focusable" href="#main">
      {say("site:nav.toContent")}
    </a>
    <a class="visually-hidden-focusable" href="#footer">
      {say("site:nav.toFooter")}
    </a>
  </nav>
);
