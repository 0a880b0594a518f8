import type { Child, FC } from "hono/jsx";
import { byMunicipality, type ShownLab } from "../labs/shown-lab.js";
import { type Page, pathOn } from "../page.js";

/** How many different organisations lead the labs or take part in them. */
function organisationsOf(labs: readonly ShownLab[]): number {
  return new Set(
    labs.flatMap(({ leadOrganisation, partners }) => [
      ...(leadOrganisation ? [leadOrganisation.name] : []),
      ...partners,
    ]),
  ).size;
}

const Facts: FC<{ page: Page; labs: readonly ShownLab[] }> = ({ page: { say }, labs }) => {
  const facts = [
    { count: labs.length, text: "site:fact.labs" },
    { count: byMunicipality(labs).length, text: "site:fact.municipalities" },
    { count: organisationsOf(labs), text: "site:fact.organisations" },
  ] as const;
  return (
    <ul class="facts" aria-label={say("site:home.facts")}>
      {facts
        .filter(({ count }) => count > 0)
        .map(({ count, text }) => (
          <li key={text}>
            <strong>{count}</strong> {say(text, { count })}
          </li>
        ))}
    </ul>
  );
};

/** The first screen: whose site it is, one sentence, one thing to do, and the map. */
export const HomeHero: FC<{ page: Page; labs: readonly ShownLab[]; children: Child }> = ({ page, labs, children }) => (
  <section class="hero">
    <div class="container hero-grid">
      <div class="hero-text">
        <p class="eyebrow">{page.territory.name}</p>
        <h1>{page.territory.systemName}</h1>
        <p class="lead">{page.say("site:home.lead")}</p>
        {labs.length > 0 ? (
          <>
            <p class="hero-actions">
              <a class="btn btn-primary" href={pathOn(page, "/laboratori")}>
                {page.say("site:home.find")}
              </a>
              <a class="btn btn-outline-primary" href="#join">
                {page.say("site:home.joinTitle")}
              </a>
            </p>
            <Facts page={page} labs={labs} />
          </>
        ) : null}
      </div>
      <div class="hero-map">{children}</div>
    </div>
  </section>
);
