import { z } from "zod";
import type { Auth } from "../auth.js";
import { cookieIn, ownCookie } from "../cookie.js";
import { openSealed, sealText } from "../sealed-text.js";

const minutes = 10;
const purpose = "provider";

/** What must come back from the provider as it left, with the page that was being looked at. */
const Departure = z.strictObject({
  state: z.string().min(20),
  nonce: z.string().min(20),
  verifier: z.string().min(43),
  page: z.string(),
  leftAt: z.int(),
});
export type Departure = z.output<typeof Departure>;

/** The cookie that remembers a departure, in this browser only. Nobody can read it or write one. */
export function departureCookie(auth: Auth, issuer: string, departure: Departure): string {
  const sealed = sealText(auth.secret, purpose, issuer, JSON.stringify(departure));
  return ownCookie(auth, "provider", sealed, minutes * 60);
}

/** The cookie, taken away. */
export const forgetDeparture = (auth: Auth): string => ownCookie(auth, "provider", "", 0);

/** From where this browser left for the provider; null when it did not, or too long ago. */
export function departureOf(auth: Auth, issuer: string, headers: Headers): Departure | null {
  const sealed = cookieIn(auth, headers, "provider");
  const text = sealed === null ? null : openSealed(auth.secret, purpose, issuer, sealed);
  if (text === null) return null;
  const departure = Departure.safeParse(JSON.parse(text));
  if (!departure.success) return null;
  const age = auth.clock.now().getTime() - departure.data.leftAt;
  return age >= 0 && age < minutes * 60_000 ? departure.data : null;
}
