import type { FC } from "hono/jsx";
import type { Page } from "../page.js";

/** Only web addresses become links: anything else that a record holds stays text. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

/** A web address as people read it: without protocol and final slash. */
export function readableAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}

/** A link to another site, which says so. */
export const ExternalLink: FC<{ page: Page; href: string; text: string }> = ({ page, href, text }) => (
  <a href={href} rel="noopener">
    {text}
    <span class="visually-hidden"> ({page.say("site:nav.external")})</span>
    <span class="external-arrow" aria-hidden="true">
      ↗
    </span>
  </a>
);
