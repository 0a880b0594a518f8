import type { PublicHub } from "@trama/labs";
import type { FC } from "hono/jsx";
import { type Page, pathOn } from "../page.js";
import { ExternalLink } from "./external-link.js";
import { reading, readingLanguage } from "./readings.js";
import { Told, ToldParagraphs } from "./told.js";

const mapOf = (lat: number, lon: number) =>
  `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;

/** Where a hub is, when it is open and what it is for, in the language asked for as far as it is written in it. */
export const HubFacts: FC<{ page: Page; hub: PublicHub; asked?: string }> = ({ page, hub, asked }) => {
  const language = readingLanguage(hub, asked, page.language);
  const opening = reading(hub, "opening", language);
  const description = reading(hub, "description", language);
  return (
    <>
      <address class="place">
        <span class="place-address">
          {hub.address ? <Told page={page} text={hub.address} /> : hub.municipality.name}
        </span>
        {hub.lat === null || hub.lon === null ? null : (
          <ExternalLink page={page} href={mapOf(hub.lat, hub.lon)} text={page.say("site:lab.openMap")} />
        )}
      </address>
      {opening ? <ToldParagraphs page={page} {...opening} /> : null}
      {description ? <ToldParagraphs page={page} {...description} /> : null}
    </>
  );
};

/** A hub among the others: what it is, and the labs that one finds there. */
const HubCard: FC<{ page: Page; hub: PublicHub }> = ({ page, hub }) => (
  <article class="lab-card" id={`luogo-${hub.slug}`}>
    <h3 class="lab-card-title">
      <Told page={page} text={hub.name} />
    </h3>
    <HubFacts page={page} hub={hub} />
    {hub.labs.length > 0 ? (
      <p class="lab-card-phase">
        {page.say("site:hubs.labs")}{" "}
        {hub.labs.map(({ slug, name }, at) => (
          <>
            {at > 0 ? ", " : null}
            <a key={slug} href={pathOn(page, `/laboratori/${slug}`)}>
              {name}
            </a>
          </>
        ))}
      </p>
    ) : null}
  </article>
);

/** The hubs of the territory, below its labs. */
export const Hubs: FC<{ page: Page; hubs: readonly PublicHub[] }> = ({ page, hubs }) => (
  <section class="band band-paper" aria-labelledby="hubs">
    <div class="container">
      <div class="band-head">
        <h2 id="hubs">{page.say("site:hubs.title")}</h2>
      </div>
      <p>{page.say("site:hubs.intro")}</p>
      <ul class="lab-cards">
        {hubs.map((hub) => (
          <li key={hub.slug}>
            <HubCard page={page} hub={hub} />
          </li>
        ))}
      </ul>
    </div>
  </section>
);
