import type { FC } from "hono/jsx";
import { type NextDates, NextGatherings } from "../calendar/next-gatherings.js";
import { Contacts } from "../labs/contacts.js";
import { LabGroups } from "../labs/lab-groups.js";
import type { ShownLab } from "../labs/shown-lab.js";
import { TerritoryMap } from "../map/territory-map.js";
import { type Head, ownerOf, type Page, pathOn } from "../page.js";
import { HomeHero } from "./home-hero.js";

export function homeHead({ say, territory }: Page): Head {
  return { title: territory.systemName, description: say("site:home.description", { territory: territory.name }) };
}

const What: FC<{ page: Page }> = ({ page: { say } }) => (
  <section class="band" aria-labelledby="what">
    <div class="container">
      <h2 id="what">{say("site:home.whatTitle")}</h2>
      <ul class="threefold">
        <li>
          <h3>{say("site:home.placeTitle")}</h3>
          <p>{say("site:home.placeText")}</p>
        </li>
        <li>
          <h3>{say("site:home.doingTitle")}</h3>
          <p>{say("site:home.doingText")}</p>
        </li>
        <li>
          <h3>{say("site:home.helpTitle")}</h3>
          <p>{say("site:home.helpText")}</p>
        </li>
      </ul>
    </div>
  </section>
);

const Labs: FC<{ page: Page; labs: readonly ShownLab[] }> = ({ page, labs }) => (
  <section class="band band-paper" aria-labelledby="labs">
    <div class="container">
      <div class="band-head">
        <h2 id="labs">{page.say("site:home.labsTitle")}</h2>
        <a class="btn btn-outline-primary" href={pathOn(page, "/laboratori")}>
          {page.say("site:home.allLabs")}
        </a>
      </div>
      <LabGroups page={page} labs={labs} />
    </div>
  </section>
);

const NoLabs: FC<{ page: Page }> = ({ page }) => (
  <section class="band band-paper" aria-labelledby="labs">
    <div class="container">
      <div class="quiet-box">
        <h2 id="labs">{page.say("site:home.noneTitle")}</h2>
        <p>{page.say("site:home.noneText")}</p>
      </div>
    </div>
  </section>
);

const Join: FC<{ page: Page }> = ({ page: { say } }) => (
  <section class="band" aria-labelledby="join">
    <div class="container">
      <h2 id="join">{say("site:home.joinTitle")}</h2>
      <ol class="join-steps">
        <li>
          <h3>{say("site:home.joinChoose")}</h3>
          <p>{say("site:home.joinChooseText")}</p>
        </li>
        <li>
          <h3>{say("site:home.joinMeet")}</h3>
          <p>{say("site:home.joinMeetText")}</p>
        </li>
        <li>
          <h3>{say("site:home.joinBring")}</h3>
          <p>{say("site:home.joinBringText")}</p>
        </li>
      </ol>
    </div>
  </section>
);

const Contact: FC<{ page: Page }> = ({ page }) => (
  <section class="band band-paper" id="contact" aria-labelledby="contact-title">
    <div class="container contact-box">
      <div>
        <h2 id="contact-title">{page.say("site:contact.title")}</h2>
        <p>{page.say("site:contact.intro")}</p>
      </div>
      <div>
        <p class="contact-owner">{ownerOf(page.territory)}</p>
        <Contacts page={page} />
      </div>
    </div>
  </section>
);

/** The territory in its own brand: what its labs are, where they are, how to join. */
export const Home: FC<{ page: Page; labs: readonly ShownLab[]; next: NextDates }> = ({ page, labs, next }) => (
  <>
    <HomeHero page={page} labs={labs}>
      <TerritoryMap page={page} labs={labs} id="map" />
    </HomeHero>
    <What page={page} />
    {labs.length > 0 ? (
      <>
        <Labs page={page} labs={labs} />
        {next.gatherings.length > 0 ? <NextGatherings page={page} {...next} /> : null}
        <Join page={page} />
      </>
    ) : (
      <NoLabs page={page} />
    )}
    <Contact page={page} />
  </>
);
