export {
  endAccountSessions,
  grantAccessLink,
  listAccounts,
  resetAccountFactors,
  resumeAccount,
  suspendAccount,
} from "./account-verbs.js";
export { type LetterDesk, writeAccountLetter } from "./accounts/account-letters.js";
export {
  type Auth,
  type AuthSettings,
  authFailure,
  authRoutes,
  createAuth,
  endEveryAccess,
  forgetOldAttempts,
  grantOneTimeLink,
  handleAuth,
  hashPassword,
  type IdentityProvider,
  isIssuer,
  type OneTimeLink,
  openAccount,
  resetFactors,
  revokeSessions,
  type Session,
  sessionOf,
  trustedOrigins,
} from "./accounts/index.js";
export { directoryConfigurationCheck } from "./directory-configuration-check.js";
export { directoryFlagSource } from "./directory-flag-source.js";
export { accountList, invitationList, organisationList, personList, roleList } from "./directory-lists.js";
export { directoryUseSource } from "./directory-use-source.js";
export type { Invited } from "./invitation-verbs.js";
export { accessKept, accountsKept, type PersonTies, peopleKept } from "./kept-kinds.js";
export { listBodies } from "./list-bodies.js";
export { listOrganisationKinds } from "./list-organisation-kinds.js";
export { ListOrganisations, listOrganisations, readOrganisation } from "./list-organisations.js";
export { ListPeople, type PeopleScope, peopleVerbs } from "./list-people.js";
export { directoryFacts } from "./measures.js";
export { viewPeople } from "./person-view.js";
export { endRole, putRole } from "./put-role.js";
export { directoryDimensionSources, organisationRecords } from "./references.js";
export { registerOrganisation } from "./register-organisation.js";
export { registerPerson, revisePerson } from "./register-person.js";
export { reviseOrganisation } from "./revise-organisation.js";
export type { ScopeSource } from "./role-scopes.js";
export { roleVerbs } from "./role-verbs.js";
export { rolesHeld } from "./roles-held.js";
export { organisationSearch, peopleSearch } from "./search-sources.js";
export { endMyOtherSessions, endMySession, listMySessions } from "./session-verbs.js";
