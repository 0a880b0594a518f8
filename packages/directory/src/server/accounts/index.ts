export {
  accountOfPerson,
  createAccount,
  disableAccount,
  enableAccount,
  listAccounts,
  openAccount,
} from "./account.js";
export { trustedOrigins } from "./addresses.js";
export { attemptLimits, forgetOldAttempts } from "./attempts.js";
export { type Auth, type AuthSettings, createAuth } from "./auth.js";
export { resetFactors } from "./factors.js";
export { authFailure, failureKeys } from "./failures.js";
export { handleAuth } from "./handle.js";
export { inOneWrite } from "./internal.js";
export { grantOneTimeLink, issueOneTimeLink, type OneTimeLink } from "./one-time-link.js";
export { hashPassword } from "./password.js";
export { type IdentityProvider, isIssuer } from "./provider/identity-provider.js";
export { authRoutes } from "./routes.js";
export { type AccountId, endEveryAccess, revokeSessions, type Session, sessionOf } from "./session.js";
export { accountTables } from "./tables.js";
