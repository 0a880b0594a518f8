import { Box, Button, Center, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useSay } from "../words/say";
import { useLanguage, useTerritory } from "../words/speech-provider";
import { Mark } from "./brand";

/** The calm page around signing in and choosing a password; the language can be chosen before anything else. */
export function Entrance({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  const say = useSay();
  const { systemName, name } = useTerritory();
  const { language, choose } = useLanguage();
  const other = language === "it" ? "en" : "it";
  useEffect(() => {
    document.title = `${title} · ${systemName}`;
  }, [title, systemName]);
  return (
    <Center mih="100dvh" p="md" component="main">
      <Stack w={wide ? 640 : 440} maw="100%" gap="md">
        <Paper withBorder bd="1px solid var(--trama-line)" radius="lg" p={{ base: "lg", sm: 36 }}>
          <Stack gap="lg">
            <Group gap="sm" wrap="nowrap">
              <Mark size={38} />
              <Box>
                <Text fw={700} fz={18} lh={1.2} c="var(--trama-ink)">
                  {systemName}
                </Text>
                <Text size="sm" c="dimmed" lh={1.3}>
                  {name}
                </Text>
              </Box>
            </Group>
            <Title order={1} fz={28} lh={1.15}>
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
        <Group justify="space-between" px={4}>
          <Button component="a" href="/" variant="subtle" size="sm">
            {say("admin:app.publicSite")}
          </Button>
          <Button variant="subtle" size="sm" lang={other} onClick={() => choose(other)}>
            {say("admin:app.language")}
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}
