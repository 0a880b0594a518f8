import { isLoopback } from "../addresses.js";

/** The identity provider of an instance, as whoever installs it says (OpenID Connect). */
export interface IdentityProvider {
  /** Its name in the protocol, from which everything else of it follows. */
  issuer: string;
  clientId: string;
  secret: string;
  /** How people call it: what stands on the button. */
  label: string;
}

/** Whether a text can be an issuer: https, or http on this very machine; without user, query or fragment. */
export function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const safe = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  return safe && username === "" && password === "" && !/[?#\s]/.test(text);
}
