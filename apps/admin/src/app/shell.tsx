import { AppShell, Box, Burger, Button, Group, Stack, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useSay } from "../words/say";
import { sessionQuery, useMay, useSignOut } from "../api/session";
import { useLanguage, useTerritory } from "../words/speech-provider";
import { SignIn } from "./sign-in";
import { Starting } from "./starting";

const places = [
  { to: "/", label: "admin:nav.today", verb: null },
  { to: "/laboratori", label: "admin:nav.labs", verb: "listLabs" },
  { to: "/persone-e-organizzazioni", label: "admin:nav.directory", verb: "listOrganisations" },
  { to: "/impostazioni", label: "admin:nav.settings", verb: "listFlags" },
] as const;

function Brand() {
  const { systemName, name } = useTerritory();
  return (
    <Box>
      <Text fw={700} fz={17} lh={1.2} c="var(--trama-ink)">
        {systemName}
      </Text>
      <Text size="sm" c="dimmed" lh={1.3}>
        {name}
      </Text>
    </Box>
  );
}

function Navigation() {
  const say = useSay();
  const may = useMay();
  return (
    <Stack gap={2} component="ul" m={0} p={0} style={{ listStyle: "none" }}>
      {places
        .filter(({ verb }) => verb === null || may(verb))
        .map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="nav-link" activeOptions={{ exact: to === "/" }} activeProps={{ "data-active": true, "aria-current": "page" }}>
              {say(label)}
            </Link>
          </li>
        ))}
    </Stack>
  );
}

function Account() {
  const say = useSay();
  const { data: session } = useQuery(sessionQuery);
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const signOut = useSignOut();
  return (
    <Stack gap={4} aria-label={say("admin:app.account")} role="group">
      <Text size="sm" fw={600} truncate>
        {session?.name}
      </Text>
      <Button component="a" href="/" variant="subtle" size="compact-sm" justify="flex-start">
        {say("admin:app.publicSite")}
      </Button>
      <Button variant="subtle" size="compact-sm" justify="flex-start" lang={language === "it" ? "en" : "it"} onClick={() => choose(language === "it" ? "en" : "it")}>
        {say("admin:app.language")}
      </Button>
      <Button variant="subtle" size="compact-sm" justify="flex-start" onClick={() => setColorScheme(scheme === "light" ? "dark" : "light")}>
        {say(scheme === "light" ? "admin:app.dark" : "admin:app.light")}
      </Button>
      <Button variant="subtle" size="compact-sm" justify="flex-start" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {say("admin:app.signOut")}
      </Button>
    </Stack>
  );
}

/** Moves the keyboard to the new page's heading when the address changes, as a full page load would. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus();
  }, [pathname]);
  return main;
}

function SignedIn() {
  const say = useSay();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { data: session } = useQuery(sessionQuery);
  const main = useFocusOnNavigation();
  return (
    <AppShell header={{ height: 60, collapsed: false, offset: true }} navbar={{ width: 236, breakpoint: "sm", collapsed: { mobile: !opened } }} padding={0}>
      <a href="#contenuto" className="skip">
        {say("admin:app.skip")}
      </a>
      <AppShell.Header px="md" hiddenFrom="sm">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Brand />
          <Burger opened={opened} onClick={toggle} aria-label={say(opened ? "admin:app.closeMenu" : "admin:app.menu")} aria-expanded={opened} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md" aria-label={say("admin:nav.main")} onClick={close} style={{ overflowY: "auto" }}>
        <Box visibleFrom="sm" px={12} pb="md">
          <Brand />
        </Box>
        <Box flex={1}>
          <Navigation />
        </Box>
        <Account />
      </AppShell.Navbar>
      <AppShell.Main id="contenuto" tabIndex={-1} ref={main} style={{ outline: "none" }} bg="var(--trama-page)">
        {session?.demonstration && (
          <Text size="sm" px={{ base: "md", sm: 34 }} py={6} bg="var(--trama-warn-tint)" c="var(--trama-warn)" fw={600}>
            {say("admin:app.demonstration")}
          </Text>
        )}
        <Box px={{ base: "md", sm: 34 }} py="lg" pb={60}>
          <Outlet />
        </Box>
      </AppShell.Main>
    </AppShell>
  );
}

/** Everything but signing in needs a session. */
export function Shell() {
  const { data: session, isPending } = useQuery(sessionQuery);
  if (isPending) return <Starting />;
  return session ? <SignedIn /> : <SignIn />;
}
