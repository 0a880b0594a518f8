import { Button, Group, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/session";
import { Loaded } from "../../app/page";
import { useSay } from "../../words/say";
import { trailQuery, trailStateQuery } from "./queries";
import classes from "./trail.module.css";
import { TrailLine } from "./trail-entry";
import { TrailFilters } from "./trail-filters";
import { TrailStateNote } from "./trail-state";
import { useTrailExport } from "./use-export";

/** Who did what and when, the latest first, with what changed. */
export function TrailTab() {
  const say = useSay();
  const may = useMay();
  const navigate = useNavigate({ from: "/impostazioni/registro" });
  const search = useSearch({ from: "/shell/impostazioni/registro" });
  const lines = useInfiniteQuery(trailQuery(search));
  const state = useQuery({ ...trailStateQuery, enabled: may("verifyTrail") });
  const taking = useTrailExport(search);
  return (
    <Stack gap="md">
      <Text maw={720}>{say("admin:trail.intro")}</Text>
      {may("verifyTrail") &&
        (state.data ? (
          <TrailStateNote verdict={state.data.verdict} />
        ) : (
          <Text role="status">{say("admin:trail.checking")}</Text>
        ))}
      <TrailFilters
        search={search}
        actors={state.data?.actors ?? []}
        onSearch={(changed) =>
          void navigate({
            search: (before) => ({ ...before, ...changed }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <Loaded query={lines}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <Text c="dimmed">{say("admin:trail.none")}</Text>;
          return (
            <>
              <ol className={classes.entries}>
                {entries.map((entry) => (
                  <TrailLine key={entry.sequence} entry={entry} />
                ))}
              </ol>
              <Group>
                {lines.hasNextPage && (
                  <Button
                    variant="default"
                    loading={lines.isFetchingNextPage}
                    onClick={() => void lines.fetchNextPage()}
                  >
                    {say("admin:trail.older")}
                  </Button>
                )}
                <Button
                  variant="default"
                  leftSection={<IconDownload size={18} aria-hidden="true" />}
                  loading={taking.isPending}
                  onClick={() => taking.mutate()}
                >
                  {say("admin:trail.export")}
                </Button>
              </Group>
              {taking.error && (
                <Text role="alert" c="var(--trama-bad)">
                  {taking.error.message}
                </Text>
              )}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
