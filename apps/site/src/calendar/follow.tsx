import type { FC } from "hono/jsx";
import type { Page } from "../page.js";

/** The address of a calendar for programs that follow it. */
function subscription(url: string): string {
  return url.replace(/^https?:/, "webcal:");
}

/** How to have a calendar on one's own telephone, said to whoever dislikes software; and on paper. */
export const Follow: FC<{ page: Page; title: string; path: string; paper?: boolean }> = (props) => {
  const { page, title, path, paper = false } = props;
  const { say } = page;
  const url = new URL(path, page.origin).href;
  return (
    <section class="follow" aria-labelledby="follow">
      <h2 id="follow">{title}</h2>
      <p>{say("site:follow.lead")}</p>
      <p class="follow-actions">
        <a class="btn btn-primary" href={subscription(url)}>
          {say("site:follow.open")}
        </a>
        <a href={path}>{say("site:follow.file")}</a>
      </p>
      <details>
        <summary>{say("site:follow.help")}</summary>
        <p>{say("site:follow.address")}</p>
        <p>
          <code class="follow-address">{url}</code>
        </p>
        <ul>
          <li>{say("site:follow.phone")}</li>
          <li>{say("site:follow.google")}</li>
          <li>{say("site:follow.outlook")}</li>
        </ul>
      </details>
      {paper ? <p class="follow-paper">{say("site:follow.paper")}</p> : null}
    </section>
  );
};
