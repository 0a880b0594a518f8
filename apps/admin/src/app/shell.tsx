import { ActionIcon } from "@mantine/core";
import { useMediaQuery, useWindowEvent } from "@mantine/hooks";
import { IconFlask, IconMenu2, IconSearch, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { saysWhoIsHere } from "../api/belongings";
import { sessionQuery } from "../api/session";
import { SearchButton } from "../features/search/search-button";
import { SearchDialog } from "../features/search/search-dialog";
import { dropExpiredDrafts } from "../forms/draft";
import { StatusRegion } from "../forms/status-region";
import { useSay } from "../words/say";
import { Account } from "./account";
import { Brand } from "./brand";
import { FactorFirst } from "./factors/factor-first";
import { KeysDialog } from "./keys/keys-dialog";
import { useKeys } from "./keys/use-keys";
import { Navigation } from "./navigation";
import { SignIn } from "./sign-in";
import { Silence } from "./silence";
import { Starting } from "./starting";
import { useFocusOnNavigation } from "./use-focus-on-navigation";

/** The menu of a phone: it closes when it has led somewhere, and on Escape gives the keyboard back to its button. */
function useMenu() {
  const address = useRouterState({ select: ({ location }) => location.href });
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const narrow = useMediaQuery("(max-width: 47.99em)", false, { getInitialValueInEffect: false });
  const button = useRef<HTMLButtonElement>(null);
  const opened = narrow && openedAt === address;
  useWindowEvent("keydown", ({ key }) => {
    if (key !== "Escape" || !opened) return;
    setOpenedAt(null);
    button.current?.focus();
  });
  return { opened, toggle: () => setOpenedAt(opened ? null : address), button };
}

function SignedIn({ demonstration }: { demonstration: boolean }) {
  const say = useSay();
  const main = useFocusOnNavigation();
  const menu = useMenu();
  const [opened, open] = useState<"search" | "keys" | null>(null);
  const search = () => open("search");
  const keys = () => open("keys");
  useEffect(dropExpiredDrafts, []);
  useKeys({ onSearch: search, onHelp: keys });
  return (
    <div className="frame">
      <a href="#contenuto" className="skip">
        {say("admin:app.skip")}
      </a>
      <header className="top-bar">
        <Brand />
        <ActionIcon size={48} ms="auto" aria-label={say("admin:search.title")} onClick={search}>
          <IconSearch size={24} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          ref={menu.button}
          size={48}
          aria-label={say(menu.opened ? "admin:app.closeMenu" : "admin:app.menu")}
          aria-expanded={menu.opened}
          aria-controls="menu"
          onClick={menu.toggle}
        >
          {menu.opened ? <IconX size={26} aria-hidden="true" /> : <IconMenu2 size={26} aria-hidden="true" />}
        </ActionIcon>
      </header>
      <div className="side" id="menu" data-open={menu.opened || undefined}>
        <header className="side-brand">
          <Brand />
        </header>
        <SearchButton onOpen={search} />
        <nav aria-label={say("admin:nav.main")}>
          <Navigation />
        </nav>
        <Account onKeys={keys} />
      </div>
      <main className="main" id="contenuto" tabIndex={-1} ref={main} inert={menu.opened}>
        {demonstration && (
          <div className="demonstration">
            <IconFlask size={18} stroke={1.8} aria-hidden="true" />
            {say("admin:app.demonstration")}
          </div>
        )}
        <div className="main-inner">
          <Outlet />
        </div>
      </main>
      {opened === "search" && <SearchDialog onClose={() => open(null)} />}
      {opened === "keys" && <KeysDialog onClose={() => open(null)} />}
      <StatusRegion />
    </div>
  );
}

/** Everything but signing in needs a session, and for some roles a second factor before anything else. */
export function Shell() {
  const { data: session, isPending, error, refetch } = useQuery(sessionQuery);
  useWindowEvent("storage", ({ key }) => {
    if (saysWhoIsHere(key)) void refetch();
  });
  // Held until its own last button: the recovery codes must not vanish because the session was asked for again.
  const [securing, setSecuring] = useState(false);
  if (session?.factorFirst && !securing) setSecuring(true);
  if (isPending) return <Starting />;
  if (session === undefined) return <Silence error={error} onRetry={() => void refetch()} />;
  if (session && securing)
    return <FactorFirst name={session.name} onDone={() => void refetch().then(() => setSecuring(false))} />;
  return session ? <SignedIn key={session.personId} demonstration={session.demonstration} /> : <SignIn />;
}
