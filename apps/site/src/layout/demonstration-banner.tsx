import type { FC } from "hono/jsx";
import type { Page } from "../page.js";

/** Says that nothing on these pages is official. */
export const DemonstrationBanner: FC<{ page: Page }> = ({ page: { say } }) => (
  <aside class="demonstration" aria-label={say("site:demonstration.label")}>
    <p class="container">
      <strong class="demonstration-label">{say("site:demonstration.label")}</strong>
      <span>{say("site:demonstration.text")}</span>
    </p>
  </aside>
);
