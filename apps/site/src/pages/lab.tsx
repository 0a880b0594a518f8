import type { FC } from "hono/jsx";
import { labPath } from "../calendar/calendar-filter.js";
import { type LabDates, LabGatherings } from "../calendar/next-gatherings.js";
import { Carers } from "../labs/carers.js";
import { Contacts } from "../labs/contacts.js";
import { LabCard } from "../labs/lab-card.js";
import { PhasePath } from "../labs/phase-path.js";
import { Places } from "../labs/places.js";
import type { ShownLab } from "../labs/shown-lab.js";
import { Told, ToldParagraphs } from "../labs/told.js";
import { Ways } from "../labs/ways.js";
import { Breadcrumb } from "../layout/breadcrumb.js";
import { LocatorMap } from "../map/locator-map.js";
import { type Head, ownerOf, type Page, pathOn } from "../page.js";

const longestDescription = 160;

export function labHead({ say }: Page, { name, slug, description, municipality }: ShownLab): Head {
  const told = description?.replace(/\s+/g, " ").trim();
  const short = told && told.length > longestDescription ? `${told.slice(0, longestDescription - 1)}…` : told;
  return {
    title: name,
    description: short || say("site:lab.description", { municipality: municipality.name }),
    feed: `${labPath(slug)}/calendario.ics`,
  };
}

const LabHead: FC<{ page: Page; lab: ShownLab }> = ({ page, lab }) => {
  const { say } = page;
  const { name, fullName, neighbourhood, municipality, description } = lab;
  return (
    <div class="page-head">
      <div class="container">
        <Breadcrumb page={page} ancestors={[{ path: "/laboratori", text: say("labs:many") }]} here={name} />
        <p class="eyebrow">{say("labs:one")}</p>
        <h1>{name}</h1>
        <p class="lab-where">
          {municipality.name}
          {neighbourhood ? (
            <>
              {" · "}
              <Told page={page} text={neighbourhood} />
            </>
          ) : null}
        </p>
        {description ? (
          <div class="lead">
            <ToldParagraphs page={page} text={description} />
          </div>
        ) : fullName && fullName !== name ? (
          <p class="lead">{fullName}</p>
        ) : null}
      </div>
    </div>
  );
};

const Join: FC<{ page: Page; lab: ShownLab }> = ({ page, lab: { howToJoin, leadOrganisation } }) => {
  const { say, territory } = page;
  const { email, phone, web } = territory.contact;
  if (howToJoin) return <ToldParagraphs page={page} text={howToJoin} />;
  return (
    <>
      <p>{say("site:lab.joinNone", { owner: leadOrganisation?.name ?? ownerOf(territory) })}</p>
      {email || phone || web ? (
        <>
          <p>{say("site:lab.ask")}</p>
          <Contacts page={page} />
        </>
      ) : null}
    </>
  );
};

const Activities: FC<{ page: Page; lab: ShownLab }> = ({ page, lab: { activities } }) => (
  <section aria-labelledby="activities">
    <h2 id="activities">{page.say("site:lab.activitiesTitle")}</h2>
    <ul class="activities">
      {activities.map((activity) => (
        <li key={activity}>
          <Told page={page} text={activity} />
        </li>
      ))}
    </ul>
  </section>
);

const Nearby: FC<{ page: Page; labs: readonly ShownLab[] }> = ({ page, labs }) => (
  <section class="band band-paper" aria-labelledby="nearby">
    <div class="container">
      <div class="band-head">
        <h2 id="nearby">{page.say("site:lab.nearbyTitle")}</h2>
        <a class="btn btn-outline-primary" href={pathOn(page, "/laboratori")}>
          {page.say("site:lab.all")}
        </a>
      </div>
      <ul class="lab-cards">
        {labs.map((lab) => (
          <li key={lab.slug}>
            <LabCard page={page} lab={lab} level="h3" />
          </li>
        ))}
      </ul>
    </div>
  </section>
);

/** A lab for whoever would like to go there. It never holds a person's name. */
export const Lab: FC<{ page: Page; lab: ShownLab; nearby: readonly ShownLab[]; next: LabDates }> = (props) => {
  const { page, lab, nearby, next } = props;
  const { say } = page;
  return (
    <>
      <LabHead page={page} lab={lab} />
      <div class="container page-body lab-grid">
        <div class="lab-main">
          <LabGatherings page={page} {...next} slug={lab.slug} />
          {lab.activities.length > 0 ? <Activities page={page} lab={lab} /> : null}
          <section aria-labelledby="join">
            <h2 id="join">{say("site:lab.joinTitle")}</h2>
            <Join page={page} lab={lab} />
          </section>
          <section aria-labelledby="phase">
            <h2 id="phase">{say("site:lab.phaseTitle")}</h2>
            <PhasePath page={page} lab={lab} />
          </section>
        </div>
        <div class="lab-side">
          <section class="side-card" aria-labelledby="place">
            <h2 id="place">{say("site:lab.placeTitle")}</h2>
            <LocatorMap page={page} lab={lab} />
            <Places page={page} lab={lab} />
          </section>
          {lab.leadOrganisation || lab.partners.length > 0 ? (
            <section class="side-card" aria-labelledby="care">
              <h2 id="care">{say("site:lab.careTitle")}</h2>
              <Carers page={page} lab={lab} />
            </section>
          ) : null}
          {lab.ways.length > 0 ? (
            <section class="side-card" aria-labelledby="ways">
              <h2 id="ways">{say("site:lab.channelsTitle")}</h2>
              <Ways page={page} lab={lab} />
            </section>
          ) : null}
        </div>
      </div>
      {nearby.length > 0 ? <Nearby page={page} labs={nearby} /> : null}
    </>
  );
};
