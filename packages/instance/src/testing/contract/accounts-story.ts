import { verbs } from "../../verbs.js";
import type { Story } from "./story.js";

const labRole = async (ask: Parameters<Story>[0]["ask"]) => {
  const scopes = await ask(verbs.listRoleScopes, {}, "administrator");
  const labs = scopes.filter(({ ref }) => ref.kind === "lab").slice(0, 2);
  return { role: "conductor" as const, scopes: labs.map(({ ref }) => ref) };
};

/** Invitations, accounts and sessions. */
export const accountStory: Story = async ({ ask, refused, beginSession }) => {
  const days = { from: "2026-03-02", to: "2026-06-30" };
  const given = { email: "Invitata@test.example", name: "Invitata (segnaposto)", ...days };
  const roles = [await labRole(ask), { role: "evaluator" as const }];
  const first = await ask(verbs.invitePerson, { ...given, roles }, "administrator");
  await refused(verbs.invitePerson, { ...given, roles }, "administrator");
  await refused(verbs.invitePerson, { ...given, roles });
  await refused(verbs.invitePerson, { ...given, roles: [{ role: "conductor" }] }, "administrator");
  const second = { ...given, email: "altra@test.example", roles: [{ role: "evaluator" as const }] };
  const other = await ask(verbs.invitePerson, second, "administrator");
  await ask(verbs.listInvitations, {}, "administrator");
  await ask(verbs.renewInvitation, { id: first.invitation?.id ?? "" }, "administrator");
  await ask(verbs.revokeInvitation, { id: other.invitation?.id ?? "" }, "administrator");
  await refused(verbs.renewInvitation, { id: other.invitation?.id ?? "" }, "administrator");
  await ask(verbs.listInvitations, {}, "administrator");
  const accounts = await ask(verbs.listAccounts, {}, "administrator");
  const invited = accounts.find(({ email }) => email === "invitata@test.example")?.id ?? "";
  const { items } = await ask(verbs.readOutbox, {}, "administrator");
  await refused(verbs.readOutbox, {});
  await ask(verbs.resendMail, { id: items[0]?.id ?? "" }, "administrator");
  await refused(verbs.resendMail, { id: items[0]?.id ?? "" });
  await ask(verbs.suspendAccount, { id: invited }, "administrator");
  await refused(verbs.grantAccessLink, { id: invited }, "administrator");
  await refused(verbs.invitePerson, { ...given, roles }, "administrator");
  await ask(verbs.resumeAccount, { id: invited }, "administrator");
  await ask(verbs.endAccountSessions, { id: invited }, "administrator");
  await ask(verbs.resetAccountFactors, { id: invited }, "administrator");
  await refused(verbs.resetAccountFactors, { id: invited });
  await refused(verbs.suspendAccount, { id: invited });
  await refused(verbs.grantAccessLink, { id: invited });
  await ask(verbs.grantAccessLink, { id: invited }, "administrator");
  const [mine, elsewhere] = [await beginSession("coordinator"), await beginSession("coordinator")];
  await beginSession("coordinator");
  await ask(verbs.listMySessions, { current: mine });
  await ask(verbs.endMySession, { id: elsewhere });
  await refused(verbs.endMySession, { id: mine }, "administrator");
  await ask(verbs.endMyOtherSessions, { current: mine });
  await ask(verbs.listMySessions, { current: mine });
  await refused(verbs.endMySession, { id: invited });
  await refused(verbs.listMySessions, { current: null }, "public");
};
