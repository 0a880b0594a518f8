import { timeText } from "@trama/gatherings";
import type { FC } from "hono/jsx";
import { Told } from "../labs/told.js";
import type { Page } from "../page.js";
import { dayText, shortDay } from "./dates.js";
import type { ShownGathering } from "./shown-gathering.js";

/** When a moved gathering was going to be, in a few letters. */
function movedBadge({ say, language }: Page, { day, movedFrom }: ShownGathering): string | null {
  if (!movedFrom) return null;
  if (movedFrom.day !== day) return say("site:gathering.movedDay", { day: shortDay(movedFrom.day, language) });
  return say("site:gathering.movedTime", { time: timeText(movedFrom.start, language) });
}

/** A word on a gathering that is not simply going to be: cancelled, still to confirm, moved. Never colour alone. */
export const StateBadge: FC<{ page: Page; gathering: ShownGathering }> = ({ page, gathering }) => {
  const { say } = page;
  const { status } = gathering;
  const moved = movedBadge(page, gathering);
  if (status === "cancelled") return <span class="state state-cancelled">{say("gatherings:status.cancelled")}</span>;
  if (status === "tentative") return <span class="state state-tentative">{say("gatherings:status.tentative")}</span>;
  return moved ? <span class="state">{moved}</span> : null;
};

/** What was going to be struck through when it will not be. */
export const Title: FC<{ gathering: ShownGathering; page: Page }> = ({ page, gathering: { status, title } }) =>
  status === "cancelled" ? (
    <s>
      <Told page={page} text={title} />
    </s>
  ) : (
    <Told page={page} text={title} />
  );

/** When a moved gathering was going to be; nothing when it was not moved. */
export function movedText(page: Page, { movedFrom }: ShownGathering, today: ShownGathering["day"]): string | null {
  if (!movedFrom) return null;
  const { language, say } = page;
  const [day, time] = [dayText(movedFrom.day, language, today), timeText(movedFrom.start, language)];
  return say("site:gathering.movedFrom", { day, time });
}
