import type { FC } from "hono/jsx";
import { Contacts } from "../labs/contacts.js";
import { ownerOf, type Page, pathOn } from "../page.js";
import { Mark } from "./mark.js";

const Links: FC<{ page: Page; title: string; links: readonly { href: string; text: string }[] }> = ({
  title,
  links,
}) => (
  <div class="footer-column">
    <h3>{title}</h3>
    <ul>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  </div>
);

export const Footer: FC<{ page: Page }> = ({ page }) => {
  const { say, territory } = page;
  const pages = [
    { href: pathOn(page, "/"), text: say("site:nav.home") },
    { href: pathOn(page, "/laboratori"), text: say("labs:many") },
    { href: pathOn(page, "/calendario"), text: say("site:calendar.title") },
    { href: pathOn(page, "/dati"), text: say("site:figures.title") },
  ];
  const rules = [
    { href: pathOn(page, "/accessibilita"), text: say("site:accessibility.title") },
    { href: pathOn(page, "/privacy"), text: say("site:privacy.title") },
    { href: "/admin", text: say("site:nav.staff") },
  ];
  return (
    <footer class="it-footer" id="footer" tabindex={-1}>
      <div class="container">
        <h2 class="visually-hidden">{say("site:footer.title")}</h2>
        <div class="footer-grid">
          <div class="footer-brand">
            <p class="footer-name">
              <Mark page={page} onDark />
              <span>{territory.systemName}</span>
            </p>
            <p>{territory.name}</p>
            {ownerOf(territory) === territory.name ? null : (
              <p>
                {say("site:contact.leadPartner")}: {ownerOf(territory)}
              </p>
            )}
          </div>
          <div class="footer-column">
            <h3>{say("site:contact.title")}</h3>
            <Contacts page={page} />
          </div>
          <Links page={page} title={say("site:footer.pages")} links={pages} />
          <Links page={page} title={say("site:footer.rules")} links={rules} />
        </div>
        <p class="footer-small">{say("site:footer.madeWith")}</p>
      </div>
    </footer>
  );
};
