import type { Feed, PublicGathering } from "@trama/gatherings";
import { type Instance, verbs } from "@trama/instance";
import { addDays, dayIn, type LocalDate, type Page as PageOf, publicActor } from "@trama/kernel";
import type { Page } from "../page.js";
import { type ShownGathering, shownGatherings } from "./shown-gathering.js";

/** How far ahead the next dates are looked for, in days. */
const ahead = 90;
/** As many as one question may ask for. */
const atOnce = 200;

/** What the calendar's pages ask of the instance, as everybody may. */
export interface CalendarRecords {
  today: () => LocalDate;
  kinds: () => ReturnType<typeof readKinds>;
  /** Every gathering between two days, in order. */
  between: (here: Page, first: LocalDate, last: LocalDate) => Promise<ShownGathering[]>;
  /** The next gatherings, of one owner or of everybody, that are not over yet. */
  next: (here: Page, most: number, ownerPath?: string) => Promise<ShownGathering[]>;
  one: (here: Page, id: string) => Promise<ShownGathering>;
  feed: (ownerPath?: string) => Promise<Feed>;
  /** The coming gatherings that are not of a series: those with a page worth finding. */
  standingAlone: () => Promise<PublicGathering[]>;
}

const readKinds = async (instance: Instance) => (await instance.run(publicActor)(verbs.listGatheringKinds, {})).kinds;

export function calendarRecords(instance: Instance): CalendarRecords {
  const run = instance.run(publicActor);
  const today = () => dayIn(instance.inForce().timeZone, instance.clock.now());
  const kinds = () => readKinds(instance);
  const shown = async ({ language }: Page, found: readonly PublicGathering[]) =>
    shownGatherings(found, await kinds(), language, instance.clock);

  async function all(from: LocalDate, to: LocalDate): Promise<PublicGathering[]> {
    const found: PublicGathering[] = [];
    let cursor: string | null = null;
    do {
      const query = { from, to, limit: atOnce, ...(cursor === null ? {} : { cursor }) };
      const part: PageOf<PublicGathering> = await run(verbs.listPublicGatherings, query);
      found.push(...part.items);
      cursor = part.nextCursor;
    } while (cursor !== null);
    return found;
  }

  return {
    today,
    kinds,
    between: async (here, first, last) => shown(here, await all(first, last)),
    async next(here, most, ownerPath) {
      const from = today();
      // Some of today's may be over: a few more are asked for than are shown.
      const query = { from, to: addDays(from, ahead), limit: most + 20, ...(ownerPath ? { ownerPath } : {}) };
      const { items } = await run(verbs.listPublicGatherings, query);
      return (await shown(here, items)).filter(({ past }) => !past).slice(0, most);
    },
    async one(here, id) {
      const [found] = await shown(here, [await run(verbs.readPublicGathering, { id })]);
      if (!found) throw new Error("A gathering that was read is not shown");
      return found;
    },
    feed: (ownerPath) => run(verbs.readFeed, ownerPath === undefined ? {} : { ownerPath }),
    standingAlone: async () =>
      (await all(today(), addDays(today(), ahead))).filter(({ seriesId }) => seriesId === null),
  };
}
