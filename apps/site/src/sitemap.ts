import { languages } from "@trama/kernel";
import { html } from "hono/html";
import { urlIn } from "./page.js";

/** The pages that do not depend on records. */
const standingPaths = ["/", "/laboratori", "/calendario", "/dati", "/accessibilita", "/privacy"] as const;

/** Every public page in every language, each pointing at its other language. `records` are the pages of records. */
export function sitemapOf(origin: string, records: readonly string[]) {
  const paths = [...standingPaths, ...records];
  const entries = paths.flatMap((path) =>
    languages.map((language) => {
      const alternates = languages.map(
        (each) => html`<xhtml:link rel="alternate" hreflang="${each}" href="${urlIn(origin, each, path)}"/>`,
      );
      return html`<url><loc>${urlIn(origin, language, path)}</loc>${alternates}</url>
`;
    }),
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`;
}

/** What search engines may read: nothing of a demonstration. */
export function robotsOf(origin: string, demonstration: boolean): string {
  if (demonstration) return "User-agent: *\nDisallow: /\n";
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${new URL("/sitemap.xml", origin).href}\n`;
}
