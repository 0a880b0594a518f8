import { languages } from "@trama/kernel";
import { z } from "zod";
import { GivenRecoveryCodes, MyFactors, OfferedAuthenticator, SecondStepAsked } from "../../account/factors.js";
import { OfferedProvider, ProviderAddress } from "../../account/identity-provider.js";
import { authPath } from "./auth.js";
import { NewPassword, passwordLength } from "./password.js";

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const GivenPassword = z.string().min(1).max(passwordLength.maximum);

/** What signing in asks for. */
export const SignIn = z.strictObject({ email: Email, password: GivenPassword });

/** What somebody who forgot the password asks with. */
export const RequestPasswordReset = z.strictObject({ email: Email });

/** What using a one-time link asks for. */
export const ResetPassword = z.strictObject({ token: z.string().min(1).max(200), newPassword: NewPassword });

/** What changing the address one signs in with asks for, and what confirms it: the link that went to the new address. */
export const RequestEmailChange = z.strictObject({ email: Email, password: GivenPassword.optional() });
export const ConfirmEmailChange = z.strictObject({ email: Email, token: z.string().min(1).max(200) });

/** What changing one's own password asks for. */
export const ChangePassword = z.strictObject({ currentPassword: GivenPassword, newPassword: NewPassword });

/** Who is signed in, as the answer of signing in and of `get-session` says. */
export const SignedIn = z.object({
  accountId: z.string(),
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  locale: z.enum(languages),
});
export type SignedIn = z.output<typeof SignedIn>;

/** The second step: a code of the authenticator app, or a recovery code. */
export const SecondStep = z.strictObject({
  code: z.string().trim().min(6).max(40),
  /** Not to be asked for a code on this device for a while. */
  trustDevice: z.boolean().default(false),
});

/** Of a change in how one signs in: the password, unless one has just signed in. */
const Proof = { password: GivenPassword.optional() };

export const OfferAuthenticator = z.strictObject(Proof);
export const ConfirmAuthenticator = z.strictObject({ code: z.string().trim().min(6).max(10) });
export const RemoveAuthenticator = z.strictObject(Proof);
export const RenewRecoveryCodes = z.strictObject(Proof);

/** The name by which a holder tells passkeys apart. */
const PasskeyName = z.string().trim().min(1).max(60);
const id = z.string().min(1).max(64);
const encoded = z.string().max(16_384);

/** What a browser answers to an offer to make a passkey (WebAuthn, RegistrationResponseJSON). */
const MadeByBrowser = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .max(8)
      .default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
});

/** What a browser answers when it is asked for a passkey (WebAuthn, AuthenticationResponseJSON). */
const SignedByBrowser = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
  clientExtensionResults: z.object({}).default({}),
});

export const OfferPasskey = z.strictObject(Proof);
export const AddPasskey = z.strictObject({ name: PasskeyName, response: MadeByBrowser });
export const RenamePasskey = z.strictObject({ id, name: PasskeyName });
export const RemovePasskey = z.strictObject({ id, ...Proof });
export const AskPasskey = z.strictObject({});
export const SignInWithPasskey = z.strictObject({ response: SignedByBrowser });

/** What the browser is handed, as WebAuthn says it; its own code reads it. */
const ForBrowser = z.looseObject({ challenge: z.string() });
/** The page that somebody leaves for the identity provider, and comes back to. */
export const LeaveForProvider = z.strictObject({
  page: z
    .string()
    .max(500)
    .regex(/^\/admin(?:\/[\w.~%-]+)*\/?$/),
});

/** Where the identity provider sends people back to. */
export const providerReturnPath = `${authPath}/provider/return`;

/** The only routes of better-auth that can be reached, for the router and for OpenAPI. Any other path is 404. */
export const authRoutes = [
  {
    operation: "signIn",
    method: "POST",
    path: `${authPath}/sign-in/email`,
    body: SignIn,
    answer: z.union([SignedIn, SecondStepAsked]),
  },
  { operation: "takeSecondStep", method: "POST", path: `${authPath}/second-step`, body: SecondStep, answer: SignedIn },
  { operation: "signOut", method: "POST", path: `${authPath}/sign-out`, body: null, answer: null },
  { operation: "getSession", method: "GET", path: `${authPath}/get-session`, body: null, answer: SignedIn.nullable() },
  {
    operation: "requestPasswordReset",
    method: "POST",
    path: `${authPath}/forgotten-password`,
    body: RequestPasswordReset,
    answer: null,
  },
  { operation: "resetPassword", method: "POST", path: `${authPath}/reset-password`, body: ResetPassword, answer: null },
  {
    operation: "changePassword",
    method: "POST",
    path: `${authPath}/change-password`,
    body: ChangePassword,
    answer: null,
  },
  {
    operation: "requestEmailChange",
    method: "POST",
    path: `${authPath}/own-email`,
    body: RequestEmailChange,
    answer: null,
  },
  {
    operation: "confirmEmailChange",
    method: "POST",
    path: `${authPath}/own-email/confirm`,
    body: ConfirmEmailChange,
    answer: null,
  },
  { operation: "readMyFactors", method: "GET", path: `${authPath}/my-factors`, body: null, answer: MyFactors },
  {
    operation: "offerAuthenticator",
    method: "POST",
    path: `${authPath}/authenticator/offer`,
    body: OfferAuthenticator,
    answer: OfferedAuthenticator,
  },
  {
    operation: "confirmAuthenticator",
    method: "POST",
    path: `${authPath}/authenticator/confirm`,
    body: ConfirmAuthenticator,
    answer: GivenRecoveryCodes,
  },
  {
    operation: "removeAuthenticator",
    method: "POST",
    path: `${authPath}/authenticator/remove`,
    body: RemoveAuthenticator,
    answer: null,
  },
  {
    operation: "renewRecoveryCodes",
    method: "POST",
    path: `${authPath}/recovery-codes`,
    body: RenewRecoveryCodes,
    answer: GivenRecoveryCodes,
  },
  {
    operation: "offerPasskey",
    method: "POST",
    path: `${authPath}/passkeys/offer`,
    body: OfferPasskey,
    answer: ForBrowser,
  },
  {
    operation: "addPasskey",
    method: "POST",
    path: `${authPath}/passkeys/add`,
    body: AddPasskey,
    answer: GivenRecoveryCodes,
  },
  {
    operation: "renamePasskey",
    method: "POST",
    path: `${authPath}/passkeys/rename`,
    body: RenamePasskey,
    answer: null,
  },
  {
    operation: "removePasskey",
    method: "POST",
    path: `${authPath}/passkeys/remove`,
    body: RemovePasskey,
    answer: null,
  },
  { operation: "askPasskey", method: "POST", path: `${authPath}/passkeys/ask`, body: AskPasskey, answer: ForBrowser },
  {
    operation: "signInWithPasskey",
    method: "POST",
    path: `${authPath}/sign-in/passkey`,
    body: SignInWithPasskey,
    answer: SignedIn,
  },
  { operation: "readProvider", method: "GET", path: `${authPath}/provider`, body: null, answer: OfferedProvider },
  {
    operation: "leaveForProvider",
    method: "POST",
    path: `${authPath}/provider`,
    body: LeaveForProvider,
    answer: ProviderAddress,
  },
  { operation: "returnFromProvider", method: "GET", path: providerReturnPath, body: null, answer: null },
] as const;

/** What one of the routes does. */
export type AuthOperation = (typeof authRoutes)[number]["operation"];
