import { addDays, type Id, instantOf, type LocalDate } from "@trama/kernel";
import { platformTables, putMail } from "@trama/platform";
import { eq } from "drizzle-orm";
import { openAccess } from "../open-access.js";
import { schema } from "../schema.js";
import { verbs } from "../verbs.js";
import type { TemporaryInstance } from "./temporary-instance.js";

/** Texts that stand nowhere in an instance but where somebody's data are. */
export const canary = {
  name: "Canarina Zaffiro",
  email: "canarina.zaffiro@example.org",
  note: "la famiglia di canarina è in difficoltà",
} as const;

const hours = { start: "16:30", end: "18:30" };

/** A gathering of the first lab that was held on a day, with these people by name, the first for the first time. */
export async function holdGathering(
  made: TemporaryInstance,
  { day, people, note = null }: { day: LocalDate; people: readonly Id<"person">[]; note?: string | null },
) {
  const run = made.asSystem();
  const [lab] = (await run(verbs.listLabs, { limit: 1 })).items;
  const owner = { kind: "lab", id: lab?.id ?? "" };
  let one = await run(verbs.scheduleGathering, { owner, title: "Cucito", kind: "activity", day, ...hours });
  const headCount = { total: people.length + 3, newPeople: 1 };
  one = await run(verbs.countGathering, { id: one.id, version: one.version, headCount, note });
  const presences = people.map((personId, at) => ({ personId, organisationId: null, firstTime: at === 0 }));
  return await run(verbs.recordAttendance, { id: one.id, version: one.version, presences });
}

/** Lets somebody live in an instance wherever it keeps people, and go: an account, a role, a lab led, evenings, mail. */
export async function liveAsCanary(made: TemporaryInstance, today: LocalDate): Promise<Id<"person">> {
  const run = made.asSystem();
  const { instance } = made;
  const { name, email, note } = canary;
  const opened = await run(openAccess, { name, email, role: "coordinator", scopes: [null], passwordHash: null });
  const personId = opened.personId as Id<"person">;
  const theirs = instance.run(await instance.actorOf({ ...opened, name }));
  const [organisation] = (await run(verbs.listOrganisations, { limit: 1 })).items;
  const post = { organisationId: organisation?.id ?? newer(), title: "Educatrice", from: null, to: today };
  const { version } = await run(verbs.readPerson, { id: personId });
  await run(verbs.revisePerson, { id: personId, version, name, positions: [post] });
  await holdGathering(made, { day: addDays(today, -9), people: [personId], note });
  await holdGathering(made, { day: addDays(today, -2), people: [personId] });
  const [lab] = (await run(verbs.listLabs, { limit: 1 })).items;
  const led = { organisationId: organisation?.id ?? null, personId, from: addDays(today, -1), reason: "Subentra" };
  const whole = await run(verbs.readLab, { id: lab?.id ?? newer() });
  const leading = await theirs(verbs.assignLabLead, { id: whole.id, version: whole.version, ...led });
  const handed = { ...led, personId: null, from: today };
  await theirs(verbs.assignLabLead, { id: whole.id, version: leading.version, ...handed });
  await theirs(verbs.saveView, { list: "labs", name: `Di ${name}`, address: `?cerca=${email}`, shared: false });
  const [role] = (await run(verbs.listRoleAssignments, {})).filter((one) => one.personId === personId);
  if (role) await run(verbs.endRole, { id: role.id, to: today });
  await sendMail(made, email);
  return personId;
}

function newer(): never {
  throw new Error("The territory is empty");
}

async function sendMail({ instance: { database, clock } }: TemporaryInstance, address: string): Promise<void> {
  const now = instantOf(clock.now());
  const { outgoingMail: mail } = platformTables(database);
  await database.write(async (db) => {
    const id = await putMail({ kit: database.kit, db, now }, { kind: "invitation", address, about: null });
    await db.update(mail).set({ state: "sent", settledAt: now }).where(eq(mail.id, id));
  });
}

/** In which tables a text stands, whatever the engine. */
export async function tablesWith({ instance: { database } }: TemporaryInstance, texts: readonly string[]) {
  const found: string[] = [];
  for (const [name, table] of Object.entries(schema(database))) {
    const content = JSON.stringify(await database.read.select().from(table)).toLowerCase();
    if (texts.some((text) => content.includes(text.toLowerCase()))) found.push(name);
  }
  return found;
}
