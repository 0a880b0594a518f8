import { Box, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { GatheringSummary } from "@trama/gatherings";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { EmptyList } from "../../../app/list/empty-list";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { type GatheringDialog, GatheringDialogs } from "../dialogs/gathering-dialogs";
import { gatheringsQuery } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import { WeekCard } from "./week-card";
import { myWeek, type WeekDay, waiting, weekSpan } from "./week-days";

interface DaysProps {
  days: readonly WeekDay[];
  /** The gathering whose count is open. */
  counting: string | null;
  onCount: (id: string | null) => void;
  onDialog: (gathering: GatheringSummary, dialog: GatheringDialog) => void;
}

function Days({ days, ...shared }: DaysProps) {
  const words = useGatheringWords();
  return days.map(({ day, gatherings }) => (
    <Box component="section" key={day} aria-label={words.relativeDay(day)}>
      <Text component="h2" fz={16} fw={600} c="dimmed" mb={6} ml={4}>
        {words.relativeDay(day)}
      </Text>
      <Stack gap={10}>
        {gatherings.map((gathering) => (
          <WeekCard key={gathering.id} gathering={gathering} {...shared} />
        ))}
      </Stack>
    </Box>
  ));
}

function Empty() {
  const say = useSay();
  const may = useMay();
  return (
    <EmptyList text={say("admin:gatherings.week.none")}>
      {may("scheduleGathering") && (
        <ButtonLink to="/calendario/nuovo" size="md">
          {say("admin:gatherings.new")}
        </ButtonLink>
      )}
    </EmptyList>
  );
}

/** What a person runs, around today: the counts still missing first, each one card and a thumb away. */
export function MyWeekPage() {
  const say = useSay();
  const f = useFormat();
  const today = f.today();
  const query = useQuery(gatheringsQuery(weekSpan(today)));
  const week = myWeek(query.data ?? [], today);
  const missing = waiting(week);
  // Until somebody chooses, the first that waits is open; after a save the next one is.
  const [chosen, choose] = useState<string | null>(null);
  const [dialog, openDialog] = useState<{ gathering: GatheringSummary; kind: GatheringDialog } | null>(null);
  const counting = chosen ?? missing[0]?.id ?? null;
  const shared: Omit<DaysProps, "days"> = {
    counting,
    onCount: choose,
    onDialog: (gathering, kind) => openDialog({ gathering, kind }),
  };
  return (
    <Page
      title={say("admin:nav.myWeek")}
      lead={missing.length > 0 && <Chip tone="warn">{say("admin:gatherings.toCount", { count: missing.length })}</Chip>}
    >
      <Box maw={560}>
        <Loaded query={query}>
          {(found) => (
            <Stack gap={22}>
              {found.length === 0 && <Empty />}
              <Days days={week.toCount} {...shared} />
              <Days days={week.coming} {...shared} />
              {week.done.length > 0 && (
                <Text component="h2" fz={18} fw={700} mt="sm">
                  {say("admin:gatherings.week.done")}
                </Text>
              )}
              <Days days={week.done} {...shared} />
            </Stack>
          )}
        </Loaded>
      </Box>
      {dialog && (
        <GatheringDialogs gathering={dialog.gathering} dialog={dialog.kind} onClose={() => openDialog(null)} />
      )}
    </Page>
  );
}
