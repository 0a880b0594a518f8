import { languages } from "@trama/kernel";
import { raw } from "hono/html";
import type { Child, FC } from "hono/jsx";
import { type Head, type Page, urlIn } from "../page.js";
import { DemonstrationBanner } from "./demonstration-banner.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { SkipLinks } from "./skip-links.js";

const locales = { it: "it_IT", en: "en_GB" } as const;

/** Where the page stands in search engines and in the other language. */
const Addresses: FC<{ page: Page; path: string }> = ({ page: { origin, language }, path }) => (
  <>
    <link rel="canonical" href={urlIn(origin, language, path)} />
    {languages.map((each) => (
      <link key={each} rel="alternate" hreflang={each} href={urlIn(origin, each, path)} />
    ))}
    <link rel="alternate" hreflang="x-default" href={urlIn(origin, "it", path)} />
    <meta property="og:url" content={urlIn(origin, language, path)} />
  </>
);

/** What a link to the page looks like when somebody shares it. */
const Share: FC<{ page: Page; head: Head; site: string }> = ({ page, head, site }) => {
  const { origin, language, say } = page;
  const { share } = page.assets;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:image" content={new URL(`/assets/${share.asset.name}`, origin).href} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(share.width)} />
      <meta property="og:image:height" content={String(share.height)} />
      <meta property="og:image:alt" content={say(`site:share.${share.shows}`, { name: page.territory.systemName })} />
      <meta name="twitter:card" content={share.shows === "mark" ? "summary" : "summary_large_image"} />
    </>
  );
};

/** Facts for search engines: data that no browser runs. "<" is written as JSON may, so that nothing ends the element. */
const Facts: FC<{ data: Readonly<Record<string, unknown>> }> = ({ data }) => (
  <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>
);

/** The whole page around its content. */
export const Document: FC<{ page: Page; head: Head; children: Child }> = ({ page, head, children }) => {
  const { language, territory, assets, path, demonstration } = page;
  const site = `${territory.systemName} – ${territory.name}`;
  const title = head.title === territory.systemName ? site : `${head.title} – ${territory.systemName}`;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={head.description} />
        {demonstration || path === null ? <meta name="robots" content="noindex" /> : null}
        <Share page={page} head={head} site={site} />
        {path === null ? null : <Addresses page={page} path={path} />}
        <link rel="icon" type={assets.icon.type} href={`/assets/${assets.icon.name}`} />
        <link rel="stylesheet" href={`/assets/${assets.style}`} />
        <link rel="stylesheet" href={`/assets/${assets.theme}`} />
        {head.feed ? <link rel="alternate" type="text/calendar" title={title} href={head.feed} /> : null}
        {head.data ? <Facts data={head.data} /> : null}
      </head>
      <body>
        <SkipLinks page={page} />
        <Header page={page} />
        {demonstration ? <DemonstrationBanner page={page} /> : null}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
};
