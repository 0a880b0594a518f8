import { Button, Text } from "@mantine/core";
import type { GatheringSummary } from "@trama/gatherings";
import { useRef } from "react";
import { TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { CountEntry, LinkButton } from "../counts/count-entry";
import type { GatheringDialog } from "../dialogs/gathering-dialogs";
import { standingOf } from "../standing";
import { StandingChip } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import classes from "./week-card.module.css";

interface WeekCardProps {
  gathering: GatheringSummary;
  counting: string | null;
  onCount: (id: string | null) => void;
  onDialog: (gathering: GatheringSummary, dialog: GatheringDialog) => void;
}

/** Whose it is and when, in one line: "La Torretta · 16.30-18.30". */
function WhereWhen({ gathering }: { gathering: GatheringSummary }) {
  const words = useGatheringWords();
  return (
    <Text c="dimmed" fz={16}>
      {gathering.owner.title} · {words.hours(gathering)}
    </Text>
  );
}

function Outcome({ gathering }: { gathering: GatheringSummary }) {
  const say = useSay();
  const words = useGatheringWords();
  const standing = standingOf(gathering);
  const came = words.came(gathering);
  if (came !== null) return <Chip tone="ok">{say("admin:gatherings.week.counted", { count: came })}</Chip>;
  if (standing === "cancelled")
    return (
      <Text size="sm" c="dimmed">
        <StandingChip standing="cancelled" /> {gathering.cancelReason && `«${gathering.cancelReason}»`}
      </Text>
    );
  return standing === "confirmed" || standing === "toCount" ? null : <StandingChip standing={standing} />;
}

/** What can be done from here, by thumb. */
function Ways({ gathering, onCount, onDialog }: Omit<WeekCardProps, "counting">) {
  const say = useSay();
  const f = useFormat();
  const { may, status, day } = gathering;
  const past = day < f.today();
  const open = status === "confirmed" || status === "tentative";
  return (
    <div className={classes.ways}>
      {status === "held" && may.includes("countGathering") && (
        <LinkButton onClick={() => onCount(gathering.id)}>{say("admin:gatherings.count.correct")}</LinkButton>
      )}
      {open && !past && may.includes("moveGathering") && (
        <LinkButton onClick={() => onDialog(gathering, "move")}>{say("admin:gatherings.move.submit")}</LinkButton>
      )}
      {open && may.includes("cancelGathering") && (
        <LinkButton onClick={() => onDialog(gathering, "cancel")}>
          {say(past ? "admin:gatherings.cancel.didNotHappen" : "admin:gatherings.cancel.short")}
        </LinkButton>
      )}
      {status === "cancelled" && may.includes("reinstateGathering") && (
        <LinkButton onClick={() => onDialog(gathering, "reinstate")}>
          {say("admin:gatherings.reinstate.submit.cancelled")}
        </LinkButton>
      )}
    </div>
  );
}

/** One gathering of the week: what it is, and its count where it is made. */
export function WeekCard({ gathering, counting, onCount, onDialog }: WeekCardProps) {
  const say = useSay();
  const f = useFormat();
  const words = useGatheringWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { id, may, status, day } = gathering;
  const countable = may.includes("countGathering") && day <= f.today() && status !== "cancelled";
  const opened = countable && counting === id;
  const params = { id };
  return (
    <article className={classes.card} data-standing={standingOf(gathering)}>
      <h3 ref={title} tabIndex={-1} className={classes.title}>
        <TextLink to="/calendario/$id" params={params} inherit c="inherit" underline="never">
          {gathering.title}
        </TextLink>
      </h3>
      <WhereWhen gathering={gathering} />
      {opened ? (
        <div className={classes.entry}>
          <CountEntry
            gathering={gathering}
            onSaved={(saved) => {
              announce(say("admin:gatherings.done.counted", { count: words.came(saved) ?? "" }));
              onCount(null);
              title.current?.focus();
            }}
            others={
              <>
                {may.includes("recordAttendance") && (
                  <TextLink to="/calendario/$id" params={params} className={classes.way}>
                    {say("admin:gatherings.attendance.mark")}
                  </TextLink>
                )}
                {status !== "held" && may.includes("cancelGathering") && (
                  <LinkButton onClick={() => onDialog(gathering, "cancel")}>
                    {say("admin:gatherings.cancel.didNotHappen")}
                  </LinkButton>
                )}
              </>
            }
          />
        </div>
      ) : (
        <>
          <Outcome gathering={gathering} />
          {countable && status !== "held" && (
            <Button variant="default" h={48} mt={6} fullWidth onClick={() => onCount(id)}>
              {say("admin:gatherings.count.open")}
            </Button>
          )}
          <Ways gathering={gathering} onCount={onCount} onDialog={onDialog} />
        </>
      )}
    </article>
  );
}
