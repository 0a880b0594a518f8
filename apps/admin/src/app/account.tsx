import { Box, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import {
  IconDevices,
  IconExternalLink,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconShieldLock,
  IconSun,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionQuery, useSignOut } from "../api/session";
import { useSay } from "../words/say";
import { useLanguage } from "../words/speech-provider";

/** Who is signed in, in which language and light, and the ways out. */
export function Account({ onKeys }: { onKeys: () => void }) {
  const say = useSay();
  const { data: session } = useQuery(sessionQuery);
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const light = useComputedColorScheme("light") === "light";
  const signOut = useSignOut();
  const other = language === "it" ? "en" : "it";
  const roles = [...new Set(session?.roles.map(({ role }) => say(`directory:role.${role}`)))];
  return (
    <Box component="section" className="account" aria-label={say("admin:app.account")}>
      <Box px={12} pb={8}>
        <Text fw={600} size="sm" lh={1.3} style={{ overflowWrap: "anywhere" }}>
          {session?.name}
        </Text>
        <Text size="xs" c="dimmed" lh={1.3}>
          {roles.join(", ")}
        </Text>
      </Box>
      <a href="/" className="side-action">
        <IconExternalLink size={18} stroke={1.7} aria-hidden="true" />
        {say("admin:app.publicSite")}
      </a>
      <button type="button" className="side-action" lang={other} onClick={() => choose(other)}>
        <IconLanguage size={18} stroke={1.7} aria-hidden="true" />
        {say("admin:app.language")}
      </button>
      <button type="button" className="side-action" onClick={() => setColorScheme(light ? "dark" : "light")}>
        {light ? (
          <IconMoon size={18} stroke={1.7} aria-hidden="true" />
        ) : (
          <IconSun size={18} stroke={1.7} aria-hidden="true" />
        )}
        {say(light ? "admin:app.dark" : "admin:app.light")}
      </button>
      <Link to="/il-mio-accesso" className="side-action">
        <IconShieldLock size={18} stroke={1.7} aria-hidden="true" />
        {say("admin:factor.page.title")}
      </Link>
      <Link to="/le-mie-sessioni" className="side-action">
        <IconDevices size={18} stroke={1.7} aria-hidden="true" />
        {say("admin:access.mySessions")}
      </Link>
      <button type="button" className="side-action keys-action" onClick={onKeys}>
        <IconKeyboard size={18} stroke={1.7} aria-hidden="true" />
        {say("admin:app.keys")}
      </button>
      <button type="button" className="side-action" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        <IconLogout size={18} stroke={1.7} aria-hidden="true" />
        {say("admin:app.signOut")}
      </button>
      {signOut.error && (
        <Text role="alert" size="sm" c="var(--trama-bad)" px={12}>
          {signOut.error.message || say("admin:app.failed")}
        </Text>
      )}
    </Box>
  );
}
