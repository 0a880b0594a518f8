import { openAccess, verbs } from "@trama/instance";
import { nothing, type Prepare } from "./prepared.js";
import type { World } from "./world.js";

let made = 0;
function newcomer({ house }: World) {
  made += 1;
  const name = `Persona invitata ${made} (segnaposto)`;
  return { name, email: `invitata-${made}@test.example`, from: house.today };
}

async function freshInvitation(world: World): Promise<string> {
  const given = { ...newcomer(world), roles: [{ role: "evaluator" as const }] };
  const { invitation } = await world.house.temporary.asSystem()(verbs.invitePerson, given);
  return invitation?.id ?? "";
}

const ofFreshAccount: Prepare = async (world) => {
  const { name, email } = newcomer(world);
  const given = { name, email, role: "evaluator" as const, scopes: [null], passwordHash: null };
  const { accountId } = await world.house.temporary.asSystem()(openAccess, given);
  return { params: { id: accountId }, body: {} };
};

/** The mail of an invitation that was just made: the newest. */
const ofWaitingMail: Prepare = async (world) => {
  await freshInvitation(world);
  const { items } = await world.house.temporary.asSystem()(verbs.readOutbox, {});
  return { params: { id: items.find(({ state }) => state === "waiting")?.id ?? "" }, body: {} };
};

const ofFreshInvitation: Prepare = async (world) => ({ params: { id: await freshInvitation(world) }, body: {} });

/** How to ask for each operation on invitations and accounts. */
export const ofAccounts: Readonly<Record<string, Prepare>> = {
  invitePerson: (world) => ({ body: { ...newcomer(world), roles: [{ role: "evaluator" }] } }),
  listInvitations: nothing,
  renewInvitation: ofFreshInvitation,
  revokeInvitation: ofFreshInvitation,
  listAccounts: nothing,
  suspendAccount: ofFreshAccount,
  resumeAccount: ofFreshAccount,
  resetAccountFactors: ofFreshAccount,
  endAccountSessions: ofFreshAccount,
  grantAccessLink: ofFreshAccount,
  readOutbox: nothing,
  readRetention: nothing,
  resendMail: ofWaitingMail,
};
