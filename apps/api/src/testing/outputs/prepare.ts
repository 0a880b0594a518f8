import type { EvaluationStage } from "@trama/indicators";
import { listSources, verbs } from "@trama/instance";
import { addDays, type RecordRef } from "@trama/kernel";
import type { LabId } from "@trama/labs";
import type { ListName } from "@trama/lists";
import { type House, ownLab } from "../house.js";
import type { Known, Taken } from "./crawl.js";

/** A territory in which there are counts of few people everywhere that there can be, and how to ask for all of it. */
export interface Prepared {
  labId: LabId;
  known: Known;
  /** Every list with all its columns and rows. */
  lists: Readonly<Record<string, Taken>>;
  /** What stands for the names in the addresses of the site. */
  pages: Readonly<Record<string, string>>;
}

const few = 3;
const declared = (value: number) => ({ value, qualifier: "=" as const });

async function fewInLab(house: House): Promise<LabId> {
  const run = house.temporary.asSystem();
  const { id } = await house.lab(ownLab);
  const at = async () => ({ id, version: (await run(verbs.readLab, { id })).version });
  const since = addDays(house.yesterday, -200);
  await run(verbs.addCollaborators, { ...(await at()), howMany: few, from: since });
  await run(verbs.countCollaborators, { ...(await at()), on: house.yesterday, count: declared(few) });
  const reported = { name: "Aiuto nei compiti", since, reach: declared(few), helpers: declared(2) };
  await run(verbs.proposeMicroNetwork, { ...(await at()), ...reported });
  return id;
}

async function fewAtGathering(house: House, owner: RecordRef): Promise<string> {
  const run = house.temporary.asSystem();
  const when = { day: house.yesterday, start: "10:00", end: "11:00" };
  const made = await run(verbs.scheduleGathering, { owner, title: "Conta", kind: "activity", ...when });
  const headCount = { total: few, newPeople: 1 };
  await run(verbs.countGathering, { id: made.id, version: made.version, headCount, note: "eravamo pochi" });
  return made.id;
}

/** An evaluation that listened to few people and is closed, with its figures. */
async function fewHeard(house: House): Promise<EvaluationStage> {
  const run = house.temporary.asSystem();
  const { stages, tools } = await run(verbs.listIndicators, {});
  const [span, on] = [{ from: addDays(house.today, -90), to: house.today }, house.yesterday];
  let one = await run(verbs.openEvaluationStage, { stage: stages[0]?.code ?? "", ...span });
  const at = () => ({ id: one.id, version: one.version });
  const heard = { tool: tools[0]?.code ?? "", on, who: "Famiglie", people: few, heard: "Serve tempo" };
  one = await run(verbs.recordInvolvement, { ...at(), ...heard });
  one = await run(verbs.recordFinding, { ...at(), conclusion: "noted", text: "Visto" });
  for (const to of ["dataCollected", "assessed", "closed"] as const)
    one = await run(verbs.advanceEvaluationStage, { ...at(), to });
  return one;
}

async function everySeries(house: House, owner: RecordRef): Promise<string> {
  const rhythm = { every: "monthDay" as const, interval: 1, day: 28 };
  const when = { from: house.today, start: "23:00", end: "23:30", rhythm };
  const facts = { owner, title: "Ogni mese", kind: "activity", ...when };
  return (await house.temporary.asSystem()(verbs.openSeries, facts)).id;
}

export async function prepareFew(house: House): Promise<Prepared> {
  const run = house.temporary.asSystem();
  const labId = await fewInLab(house);
  const owner = { kind: "lab", id: labId };
  const gathering = await fewAtGathering(house, owner);
  const stage = await fewHeard(house);
  const series = await everySeries(house, owner);
  const [labs, hubs] = [await run(verbs.listLabs, { limit: 200 }), await run(verbs.listHubs, {})];
  const [organisations, people] = [await run(verbs.listOrganisations, {}), await run(verbs.listPeople, {})];
  const [measures, indicators] = [await run(verbs.listMeasures, {}), await run(verbs.listIndicators, {})];
  const revisions = await run(verbs.listRevisions, {});
  const idsOf: Readonly<Record<ListName, readonly { id: string }[]>> = {
    ...{ labs: labs.items, hubs: hubs.items, organisations: organisations.items, people: people.items },
    ...{ roles: await run(verbs.listRoleAssignments, {}), accounts: await run(verbs.listAccounts, {}) },
    ...{ invitations: await run(verbs.listInvitations, {}), flags: await run(verbs.listFlags, {}) },
    gatherings: (await run(verbs.listGatherings, {})).items,
    indicators: indicators.items.map(({ code: id }) => ({ id })),
  };
  const first = [hubs, organisations, people].flatMap(({ items }) => items[0]?.id ?? []);
  return {
    labId,
    known: {
      ids: [labId, gathering, series, stage.id, ...first],
      named: {
        measure: measures.items.map(({ code }) => code),
        indicator: indicators.items.map(({ code }) => code),
        figureId: stage.figures.slice(0, 4).map(({ id }) => id),
        number: revisions.slice(-1).map(({ number }) => String(number)),
      },
    },
    lists: Object.fromEntries(
      listSources.map(({ list, columns }) => {
        const ids = idsOf[list].map(({ id }) => id);
        return [list, { columns: [...new Set(columns.map(({ key }) => key))], ids }];
      }),
    ),
    pages: { slug: ownLab, id: gathering, file: "attendances.csv", "/incontri/:file": `/incontri/${gathering}.ics` },
  };
}
