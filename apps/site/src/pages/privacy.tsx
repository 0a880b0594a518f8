import { type RetentionRule, retentionRules, termMessage, termOfRule, termShown } from "@trama/territory";
import type { FC } from "hono/jsx";
import { Contacts } from "../labs/contacts.js";
import { ReadingPage } from "../layout/reading-page.js";
import { type Head, ownerOf, type Page } from "../page.js";

export function privacyHead({ say }: Page): Head {
  return { title: say("site:privacy.title"), description: say("site:privacy.description") };
}

function termOf(rule: RetentionRule, { say, retention }: Page): string {
  const { key, count } = termMessage(termShown(termOfRule(retention, rule)));
  return say(key, { count });
}

/** What the site knows of its readers: nothing it does not need. */
export const Privacy: FC<{ page: Page }> = ({ page }) => {
  const { say, territory } = page;
  return (
    <ReadingPage page={page} title={say("site:privacy.title")} lead={say("site:privacy.lead")}>
      <h2>{say("site:privacy.cookiesTitle")}</h2>
      <p>{say("site:privacy.cookies")}</p>
      <h2>{say("site:privacy.peopleTitle")}</h2>
      <p>{say("site:privacy.people")}</p>
      <h2>{say("site:privacy.keptTitle")}</h2>
      <p>{say("site:privacy.kept")}</p>
      <ul>
        {retentionRules.map((rule) => (
          <li key={rule}>
            <strong>{say(`territory:retention.${rule}`)}</strong>: {termOf(rule, page)}{" "}
            {say(`territory:retention.from.${rule}`)}.
          </li>
        ))}
      </ul>
      <p>{say("site:privacy.backups")}</p>
      <h2>{say("site:privacy.logsTitle")}</h2>
      <p>{say("site:privacy.logs")}</p>
      <h2>{say("site:privacy.staffTitle")}</h2>
      <p>{say("site:privacy.staff")}</p>
      <h2>{say("site:privacy.rightsTitle")}</h2>
      <p>{say("site:privacy.rights", { owner: ownerOf(territory) })}</p>
      <Contacts page={page} />
    </ReadingPage>
  );
};
