export {
  type AccountView,
  accountOfPerson,
  createAccount,
  disableAccount,
  enableAccount,
  listAccounts,
  type NewAccount,
  openAccount,
} from "./account.js";
export { cookieName, trustedOrigins } from "./addresses.js";
export { attemptLimits } from "./attempts.js";
export { type Auth, type AuthSettings, createAuth } from "./auth.js";
export { AuthFailure, AuthRefused, authFailure, type FailureKey, failureKeys, TooManyAttempts } from "./failures.js";
export { type Caller, handleAuth } from "./handle.js";
export { type AtRead, type AtWrite, inOneWrite } from "./internal.js";
export {
  grantOneTimeLink,
  issueOneTimeLink,
  type LinkValidity,
  type OneTimeLink,
  withdrawLinks,
} from "./one-time-link.js";
export { hashPassword, NewPassword, passwordLength } from "./password.js";
export { type AuthOperation, authRoutes, ChangePassword, ResetPassword, SignedIn, SignIn } from "./routes.js";
export { type AccountId, revokeSession, revokeSessions, type Session, sessionOf } from "./session.js";
export { accountTables } from "./tables.js";
