import { Box, Button, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import type { TrailKind } from "@trama/instance/browser";
import { type ReactNode, useEffect } from "react";
import { ProblemError } from "../api/problem";
import { TrailLink } from "../features/trail/trail-link";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";
import { useTerritory } from "../words/speech-provider";
import { rememberPage } from "./recent-pages";

interface PageProps {
  title: string;
  /** What the window is called, when not as the title. */
  windowTitle?: string;
  /** Where this page stands, above the title. */
  trail?: ReactNode;
  /** One line below the title. */
  lead?: ReactNode;
  /** Buttons beside the title; one of them at most is primary. */
  actions?: ReactNode;
  children: ReactNode;
  /** The record that the page is about, whose history the trail tells. */
  record?: { kind: TrailKind; id: string };
}

/** The frame of every screen: title, what it is about, what can be done. */
export function Page({ title, windowTitle = title, trail, lead, actions, children, record }: PageProps) {
  const { systemName } = useTerritory();
  useEffect(() => {
    document.title = `${windowTitle} · ${systemName}`;
  }, [windowTitle, systemName]);
  const router = useRouter();
  useEffect(() => {
    rememberPage(sessionStorage, { address: router.state.location.pathname, title: windowTitle });
  }, [router, windowTitle]);
  return (
    <Stack gap="lg" maw={1240}>
      <Box component="header">
        {trail && (
          <Text size="sm" c="dimmed" mb={4} component="div">
            {trail}
          </Text>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <Box flex="1 1 320px">
            <Title order={1} fz={{ base: 26, sm: 30 }} lh={1.15}>
              {title}
            </Title>
            {lead && (
              <Text c="dimmed" mt={4} component="div">
                {lead}
              </Text>
            )}
          </Box>
          {actions && <Group gap="sm">{actions}</Group>}
        </Group>
      </Box>
      {children}
      {record && <TrailLink {...record} />}
    </Stack>
  );
}

/** A card of a screen, with its heading. */
export function Card({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Box
      component="section"
      bg="var(--mantine-color-body)"
      p={{ base: "md", sm: "lg" }}
      bd="1px solid var(--trama-line)"
      style={{ borderRadius: 12 }}
    >
      {title !== undefined && (
        <Group justify="space-between" align="baseline" mb="sm" gap="xs">
          <Title order={2} fz={18}>
            {title}
          </Title>
          {aside && (
            <Text size="sm" c="dimmed" component="div">
              {aside}
            </Text>
          )}
        </Group>
      )}
      {children}
    </Box>
  );
}

/** What a query shows while it loads and when it fails; its content otherwise. */
export function Loaded<T>({
  query,
  children,
}: {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}) {
  const say = useSay();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    // What does not exist, or may not be seen, will not come by asking again.
    const gone = query.error instanceof ProblemError && query.error.status === 404;
    return (
      <Notice tone="bad" role="alert" title={query.error.message || say("admin:app.failed")}>
        {!gone && (
          <Button variant="default" onClick={() => void query.refetch()} style={{ justifySelf: "start" }}>
            {say("admin:app.retry")}
          </Button>
        )}
      </Notice>
    );
  }
  return (
    <Stack gap="sm" role="status" aria-label={say("admin:app.loading")}>
      <Skeleton h={28} w="60%" />
      <Skeleton h={120} />
      <Skeleton h={120} />
    </Stack>
  );
}
