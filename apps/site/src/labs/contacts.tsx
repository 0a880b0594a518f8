import type { FC } from "hono/jsx";
import { ownerOf, type Page } from "../page.js";
import { ExternalLink, readableAddress } from "./external-link.js";

/** The territory's public contacts, or whom to ask when there are none. */
export const Contacts: FC<{ page: Page }> = ({ page }) => {
  const { say, territory } = page;
  const { email, phone, web } = territory.contact;
  if (!email && !phone && !web) return <p>{say("site:contact.none", { owner: ownerOf(territory) })}</p>;
  return (
    <dl class="contacts">
      {email ? (
        <div>
          <dt>{say("site:contact.email")}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      ) : null}
      {phone ? (
        <div>
          <dt>{say("site:contact.phone")}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
          </dd>
        </div>
      ) : null}
      {web ? (
        <div>
          <dt>{say("site:contact.web")}</dt>
          <dd>
            <ExternalLink page={page} href={web} text={readableAddress(web)} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
};
