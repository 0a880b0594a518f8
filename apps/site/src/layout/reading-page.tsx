import type { Child, FC } from "hono/jsx";
import type { Page } from "../page.js";
import { Breadcrumb } from "./breadcrumb.js";

/** A page that is read from top to bottom: a title and narrow text. */
export const ReadingPage: FC<{ page: Page; title: string; lead?: string; children: Child }> = ({
  page,
  title,
  lead,
  children,
}) => (
  <>
    <div class="page-head">
      <div class="container">
        <Breadcrumb page={page} here={title} />
        <h1>{title}</h1>
        {lead ? <p class="lead">{lead}</p> : null}
      </div>
    </div>
    <div class="container page-body reading">{children}</div>
  </>
);
