import { type FieldIssue, InvalidInput, NotFound, TramaError, Unauthenticated } from "@trama/kernel";
import { z } from "zod";
import { passwordLength } from "./password.js";

/** The sentences that accounts and sign-in add to the directory's messages. */
export const failureKeys = [
  "signIn.wrong",
  "signIn.disabled",
  "signIn.linkInvalid",
  "signIn.wrongCurrent",
  "signIn.wrongCode",
  "signIn.stepOver",
  "signIn.signInAgain",
  "signIn.factorFirst",
  "signIn.passkeyRefused",
  "signIn.providerSilent",
  "signIn.providerRefused",
  "signIn.providerUnknown",
  "signIn.providerWait",
  "account.emailTaken",
  "account.alreadyHeld",
] as const;

/** A message key of this folder, as errors carry it. */
export type FailureKey = `directory:${(typeof failureKeys)[number]}`;

type KernelKey = `kernel:error.${"forgedOrigin" | "unauthenticated" | "malformedJson" | "notJson" | "invalid"}`;

/** A request for one of the routes was refused; `status` is the answer's HTTP status. */
export class AuthRefused extends TramaError {
  override readonly name = "AuthRefused";
  constructor(
    readonly status: number,
    code: FailureKey | KernelKey,
    issues: readonly FieldIssue[] = [],
  ) {
    super(code, {}, issues);
  }
}

/** Too much was tried about this account, or from this network; this attempt was not even looked at. */
export class TooManyAttempts extends TramaError {
  override readonly name = "TooManyAttempts";
  /** `minutes` says how long to wait until the next attempt is looked at. */
  constructor(readonly minutes: number) {
    super("kernel:error.tooManyAttempts", { count: minutes });
  }
}

/** The password, asked for again, is not the account's; `field` is where it was asked for. */
export const wrongPassword = (field: "currentPassword" | "password"): AuthRefused =>
  new AuthRefused(422, "directory:signIn.wrongCurrent", [{ path: [field], code: "directory:signIn.wrongCurrent" }]);
const wrongCurrent = () => wrongPassword("currentPassword");

/** The code is not right, or was used before. */
export const wrongCode = (status: 401 | 422): AuthRefused =>
  new AuthRefused(status, "directory:signIn.wrongCode", [{ path: ["code"], code: "directory:signIn.wrongCode" }]);
const wrongLength = (name: "tooShort" | "tooLong"): InvalidInput =>
  new InvalidInput([{ path: ["newPassword"], code: `kernel:issue.${name}`, params: passwordLength }]);
const linkInvalid = () => new AuthRefused(400, "directory:signIn.linkInvalid");
const forged = () => new AuthRefused(403, "kernel:error.forgedOrigin");

const meanings: Readonly<Record<string, () => TramaError>> = {
  INVALID_EMAIL_OR_PASSWORD: () => new AuthRefused(401, "directory:signIn.wrong"),
  ACCOUNT_DISABLED: () => new AuthRefused(403, "directory:signIn.disabled"),
  INVALID_TOKEN: linkInvalid,
  USER_NOT_FOUND: linkInvalid,
  INVALID_PASSWORD: wrongCurrent,
  CREDENTIAL_ACCOUNT_NOT_FOUND: wrongCurrent,
  PASSWORD_TOO_SHORT: () => wrongLength("tooShort"),
  PASSWORD_TOO_LONG: () => wrongLength("tooLong"),
  UNAUTHORIZED: () => new Unauthenticated(),
  FAILED_TO_GET_SESSION: () => new Unauthenticated(),
  INVALID_ORIGIN: forged,
  MISSING_OR_NULL_ORIGIN: forged,
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: forged,
};

const Refusal = z.object({ code: z.string() });

/** The error behind a refusal of better-auth. A code that no mounted route should give is a mistake of the program. */
export async function meaningOfRefusal(response: Response): Promise<Error> {
  const refusal = Refusal.safeParse(await response.json().catch(() => null));
  const code = refusal.success ? refusal.data.code : "";
  return meanings[code]?.() ?? new Error(`Sign-in answered ${response.status} ${code}, which nothing here expects.`);
}

/** What an answer of `handleAuth` that is not a success says: status, message key, its parameters, fields. */
export const AuthFailure = z.object({
  status: z.int(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  issues: z.array(
    z.object({
      path: z.array(z.union([z.string(), z.number()])),
      code: z.string(),
      params: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});
export type AuthFailure = z.output<typeof AuthFailure>;

function statusOf(error: unknown): number | null {
  if (error instanceof AuthRefused) return error.status;
  if (error instanceof TooManyAttempts) return 429;
  if (error instanceof NotFound) return 404;
  if (error instanceof Unauthenticated) return 401;
  return error instanceof InvalidInput ? 422 : null;
}

/** The answer to a request that was refused; null for errors that are not the request's, which the host must see. */
export function refusalFor(error: unknown): Response | null {
  const status = statusOf(error);
  if (status === null || !(error instanceof TramaError)) return null;
  const { code, params, issues } = error;
  const wait = error instanceof TooManyAttempts ? { "retry-after": String(error.minutes * 60) } : {};
  return Response.json({ status, code, params, issues }, { status, headers: { "cache-control": "no-store", ...wait } });
}

/** Reads a refusal back from an answer of `handleAuth`, for the problem document; null when the answer is a success. */
export async function authFailure(response: Response): Promise<AuthFailure | null> {
  return response.status < 400 ? null : AuthFailure.parse(await response.clone().json());
}
