import type { FC } from "hono/jsx";
import { type Page, pathOn } from "../page.js";

/** Where a page stands: its ancestors as links, itself as text. */
export const Breadcrumb: FC<{ page: Page; ancestors?: readonly { path: string; text: string }[]; here: string }> = ({
  page,
  ancestors = [],
  here,
}) => (
  <nav class="breadcrumb-container" aria-label={page.say("site:nav.breadcrumb")}>
    <ol class="breadcrumb">
      {[{ path: "/", text: page.say("site:nav.home") }, ...ancestors].map(({ path, text }) => (
        <li key={path} class="breadcrumb-item">
          <a href={pathOn(page, path)}>{text}</a>
          <span class="separator" aria-hidden="true">
            /
          </span>
        </li>
      ))}
      <li class="breadcrumb-item active" aria-current="page">
        {here}
      </li>
    </ol>
  </nav>
);
