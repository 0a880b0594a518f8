import type { FC } from "hono/jsx";
import { type Page, pathOn } from "../page.js";

/** A page that only says why there is nothing else to see, and where to go. */
export const Message: FC<{ page: Page; title: string; text: string }> = ({ page, title, text }) => (
  <div class="container message">
    <h1>{title}</h1>
    <p class="lead">{text}</p>
    <p class="hero-actions">
      <a class="btn btn-primary" href={pathOn(page, "/")}>
        {page.say("site:nav.home")}
      </a>
      <a class="btn btn-outline-primary" href={pathOn(page, "/laboratori")}>
        {page.say("labs:many")}
      </a>
    </p>
  </div>
);
