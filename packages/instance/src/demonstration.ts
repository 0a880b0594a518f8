import { hashPassword, listOrganisations } from "@trama/directory/server";
import { type Actor, addDays, dayIn, type RecordRef, type RoleCode, roleCodes } from "@trama/kernel";
import { addCollaborators, countCollaborators, listLabs, proposeMicroNetwork } from "@trama/labs/server";
import { loadDemonstrationLabs } from "./demonstration-labs.js";
import type { Instance } from "./instance.js";
import { openAccess } from "./open-access.js";

const demonstrator: Actor = { kind: "system", name: "demonstration" };

/** The account of a role in a demonstration. */
export function demonstrationEmail(role: RoleCode): string {
  return `${role}@demo.example`;
}

/** What the role of a demonstration is over: a few labs, one organisation, or everything. */
async function scopesOf(instance: Instance, role: RoleCode): Promise<(RecordRef | null)[]> {
  const run = instance.run(demonstrator);
  if (role === "conductor") {
    const { items } = await run(listLabs, { sort: "name", limit: 50 });
    const begun = items.filter(({ leadOrganisation, phase }) => leadOrganisation !== null && phase !== "planned");
    const led = begun.slice(0, 2).map(({ id }) => ({ kind: "lab", id }));
    return led.length > 0 ? led : [null];
  }
  if (role === "partner-contact") {
    const { items } = await run(listLabs, { limit: 50 });
    const led = items.find(({ leadOrganisation }) => leadOrganisation !== null)?.leadOrganisation;
    const [any] = (await run(listOrganisations, { limit: 1 })).items;
    const id = led?.id ?? any?.id;
    return id === undefined ? [null] : [{ kind: "organisation", id }];
  }
  return [null];
}

/**
 * Invented labs where the territory lists too few, then one account per role, all with the same password, which is never
 * stored in clear: a conductor's account needs labs of its own.
 */
export async function loadDemonstrationAccounts(instance: Instance, password: string): Promise<void> {
  await loadDemonstrationLabs(instance, demonstrator);
  const run = instance.run(demonstrator);
  const say = instance.inForce().say("it");
  for (const role of roleCodes) {
    const scopes = await scopesOf(instance, role);
    const passwordHash = await hashPassword(password);
    await run(openAccess, {
      name: `${say(`directory:role.${role}`)} (dimostrazione)`,
      email: demonstrationEmail(role),
      role,
      scopes,
      passwordHash,
    });
  }
}

const monthsOfCollaboration = 8;

/** A little life for the labs that have begun: invented counts, people and help networks, each marked as such. */
export async function loadDemonstrationLife(instance: Instance): Promise<void> {
  const run = instance.run(demonstrator);
  const invented = instance.inForce().say("it")("labs:demonstration.invented");
  const on = dayIn(instance.inForce().timeZone, instance.clock.now());
  const { items } = await run(listLabs, { limit: 50 });
  const begun = items.filter(({ phase }) => phase === "activation" || phase === "maintenance");
  for (const [at, lab] of begun.entries()) {
    const count = { value: 8 + 5 * at, qualifier: "~" as const };
    const counted = await run(countCollaborators, { id: lab.id, version: lab.version, on, count, note: invented });
    if (at >= 2) continue;
    const network = {
      name: `Rete dimostrativa ${at + 1}`,
      theme: invented,
      since: on,
      reach: { value: 10 + 5 * at, qualifier: "~" as const },
    };
    const reported = await run(proposeMicroNetwork, { id: lab.id, version: counted.version, ...network });
    const since = { from: addDays(on, monthsOfCollaboration * -31), howMany: 5 + at, task: invented };
    await run(addCollaborators, { id: lab.id, version: reported.version, ...since });
  }
}
