import type { FC } from "hono/jsx";
import { Contacts } from "../labs/contacts.js";
import { ReadingPage } from "../layout/reading-page.js";
import { type Head, ownerOf, type Page } from "../page.js";

/** When the checks named on the page were last made, and the statement written. */
const assessedOn = new Date("2026-11-22T12:00:00Z");

export function accessibilityHead({ say }: Page): Head {
  return { title: say("site:accessibility.title"), description: say("site:accessibility.description") };
}

const Points: FC<{ points: readonly string[] }> = ({ points }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

const Feedback: FC<{ page: Page }> = ({ page }) => {
  const { email, phone, web } = page.territory.contact;
  return email || phone || web ? (
    <>
      <p>{page.say("site:accessibility.feedback")}</p>
      <Contacts page={page} />
    </>
  ) : (
    <p>{page.say("site:accessibility.feedbackNone")}</p>
  );
};

/** The accessibility statement, after the model of the Agency for Digital Italy. */
export const Accessibility: FC<{ page: Page }> = ({ page }) => {
  const { say, territory, origin, language } = page;
  const date = new Intl.DateTimeFormat(language === "it" ? "it-IT" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(assessedOn);
  return (
    <ReadingPage page={page} title={say("site:accessibility.title")}>
      <p>{say("site:accessibility.commitment", { owner: ownerOf(territory) })}</p>
      <p>{say("site:accessibility.scope", { url: origin })}</p>
      <h2>{say("site:accessibility.stateTitle")}</h2>
      <p>{say("site:accessibility.state")}</p>
      <h2>{say("site:accessibility.gapsTitle")}</h2>
      <p>{say("site:accessibility.gapsIntro")}</p>
      <Points
        points={[
          say("site:accessibility.gapReaders"),
          say("site:accessibility.gapPeople"),
          say("site:accessibility.gapTexts"),
        ]}
      />
      <h2>{say("site:accessibility.testedTitle")}</h2>
      <p>{say("site:accessibility.testedIntro")}</p>
      <Points
        points={[
          say("site:accessibility.testedAxe"),
          say("site:accessibility.testedKeyboard"),
          say("site:accessibility.testedReflow"),
          say("site:accessibility.testedContrast"),
          say("site:accessibility.testedScript"),
        ]}
      />
      <h2>{say("site:accessibility.draftingTitle")}</h2>
      <p>{say("site:accessibility.drafting", { date })}</p>
      <p>{say("site:accessibility.official")}</p>
      <h2>{say("site:accessibility.feedbackTitle")}</h2>
      <Feedback page={page} />
      <h2>{say("site:accessibility.enforcementTitle")}</h2>
      <p>{say("site:accessibility.enforcement")}</p>
      <h2>{say("site:accessibility.aboutTitle")}</h2>
      <p>{say("site:accessibility.about")}</p>
    </ReadingPage>
  );
};
