import type { FC } from "hono/jsx";
import { type Page, pathOn } from "../page.js";
import { LanguageSwitch } from "./language-switch.js";
import { Mark } from "./mark.js";

const SlimHeader: FC<{ page: Page }> = ({ page }) => (
  <div class="it-header-slim-wrapper">
    <div class="container">
      <div class="it-header-slim-wrapper-content">
        <span class="slim-name">{page.territory.name}</span>
        <div class="it-header-slim-right-zone">
          <LanguageSwitch page={page} />
          <a class="slim-staff" href="/admin">
            {page.say("site:nav.staff")}
          </a>
        </div>
      </div>
    </div>
  </div>
);

const Menu: FC<{ page: Page }> = ({ page }) => {
  const { say, path } = page;
  const entries = [
    { path: "/", text: say("site:nav.home"), current: path === "/" ? "page" : undefined },
    { path: "/laboratori", text: say("labs:many"), current: menuState(path) },
    { path: "/calendario", text: say("site:calendar.title"), current: calendarState(path) },
    { path: "/#contact", text: say("site:contact.title"), current: undefined },
  ];
  return (
    <nav class="main-menu" aria-label={say("site:nav.main")}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <a href={pathOn(page, entry.path)} aria-current={entry.current}>
              {entry.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

function menuState(path: string | null): "page" | "true" | undefined {
  if (path === "/laboratori") return "page";
  return path?.startsWith("/laboratori/") ? "true" : undefined;
}

function calendarState(path: string | null): "page" | "true" | undefined {
  if (path === "/calendario") return "page";
  return path?.startsWith("/incontri/") ? "true" : undefined;
}

/** The header of Italian public sites: who the site belongs to, the name of the work, the menu. */
export const Header: FC<{ page: Page }> = ({ page }) => (
  <header class="it-header-wrapper">
    <SlimHeader page={page} />
    <div class="brand-bar">
      <div class="container brand-bar-content">
        <a class="brand-link" href={pathOn(page, "/")}>
          <Mark page={page} />
          <span class="brand-name">{page.territory.systemName}</span>
        </a>
        <Menu page={page} />
      </div>
    </div>
  </header>
);
