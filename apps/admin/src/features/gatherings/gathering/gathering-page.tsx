import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Gathering } from "@trama/gatherings";
import { useState } from "react";
import { Loaded, Page } from "../../../app/page";
import { FormAlert } from "../../../forms/form-alert";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { type GatheringDialog, GatheringDialogs } from "../dialogs/gathering-dialogs";
import { gatheringQuery, useReloadGathering } from "../queries";
import { standingOf } from "../standing";
import { StandingChip } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import { AttendanceCard } from "./attendance-card";
import { CalendarTrail } from "./calendar-trail";
import { CountCard } from "./count-card";
import classes from "./facts.module.css";
import { FactsCard } from "./facts-card";
import { GatheringActions } from "./gathering-actions";
import { SeriesNotice } from "./series-notice";

function GatheringScreen({ gathering }: { gathering: Gathering }) {
  const say = useSay();
  const f = useFormat();
  const words = useGatheringWords();
  const [dialog, open] = useState<GatheringDialog | null>(null);
  const [failure, fail] = useState<Error | null>(null);
  const reload = useReloadGathering(gathering.id);
  const { seriesId, movedFrom, cancelReason, status } = gathering;
  return (
    <Page
      title={gathering.title}
      record={{ kind: "gathering", id: gathering.id }}
      trail={<CalendarTrail owner={gathering.owner} />}
      lead={
        <>
          {words.relativeDay(gathering.day)}, {words.hours(gathering)} <StandingChip standing={standingOf(gathering)} />
        </>
      }
      actions={<GatheringActions gathering={gathering} open={open} onFailed={fail} />}
    >
      <FormAlert error={failure} onReload={() => void reload().then(() => fail(null))} />
      {status === "cancelled" && (
        <Notice
          tone="warn"
          role="status"
          title={say("admin:gatherings.cancelledBecause", { reason: cancelReason ?? "" })}
        />
      )}
      {seriesId !== null && <SeriesNotice id={seriesId} />}
      <div className={classes.grid}>
        <Stack gap="lg">
          <CountCard key={gathering.status} gathering={gathering} open={open} />
          <AttendanceCard gathering={gathering} />
        </Stack>
        <Stack gap="lg">
          <FactsCard
            of={gathering}
            when={[
              [say("admin:gatherings.field.when"), words.when(gathering)],
              [
                say("admin:gatherings.movedFrom"),
                movedFrom && `${f.dayName(movedFrom.day)}, ${f.time(movedFrom.start)}`,
              ],
            ]}
          />
        </Stack>
      </div>
      {dialog && <GatheringDialogs gathering={gathering} dialog={dialog} onClose={() => open(null)} />}
    </Page>
  );
}

/** One gathering, whole. */
export function GatheringPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/calendario/$id" });
  const query = useQuery(gatheringQuery(id));
  if (query.data) return <GatheringScreen key={id} gathering={query.data} />;
  return (
    <Page title={say("admin:gatherings.one")} trail={<CalendarTrail />}>
      <Loaded query={query}>{() => <Skeleton h={120} />}</Loaded>
    </Page>
  );
}
