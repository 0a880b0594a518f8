import type { GatheringSummary } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import type { Instance } from "../instance.js";
import { verbs } from "../verbs.js";
import { invented } from "./weekly-life.js";

type Run = ReturnType<Instance["run"]>;

/** Amends what was written of a period, as it happens: a gathering is typed late, and a count is put right. */
export async function amend(run: Run, period: { from: LocalDate; to: LocalDate }): Promise<void> {
  const { items } = await run(verbs.listGatherings, { ...period, limit: 50 });
  const [miscounted, like] = items.filter(
    ({ headCount, owner, kind }) => headCount !== null && owner.ref.kind === "lab" && kind === "activity",
  );
  if (!miscounted?.headCount || !like?.headCount) return;
  await recount(run, miscounted, miscounted.headCount.total + 6);
  const late = await run(verbs.scheduleGathering, {
    ...{ owner: like.owner.ref, kind: like.kind, title: like.title, description: invented },
    ...{ day: period.to, start: "10:00", end: "12:00" },
  });
  await recount(run, late, like.headCount.total);
}

async function recount(
  run: Run,
  { id, version, owner }: Pick<GatheringSummary, "id" | "version" | "owner">,
  total: number,
) {
  await run(verbs.countMonth, { owner: owner.ref, rows: [{ id, version, headCount: { total } }] });
}
