import type { Instance } from "./instance.js";

/** The address of a one-time link, where somebody chooses a password. What stands after `#` no server ever sees. */
export function accessLink({ url }: Pick<Instance, "url">, token: string): string {
  return `${url}/admin/accesso#${token}`;
}

/** The address where a new e-mail is confirmed: what it is and what proves it stand after `#`. */
export function emailLink({ url }: Pick<Instance, "url">, email: string, token: string): string {
  return `${url}/admin/indirizzo#${token}/${encodeURIComponent(email)}`;
}

/** Where somebody who forgot the password asks for a new one. */
export function forgottenLink({ url }: Pick<Instance, "url">): string {
  return `${url}/admin/password-dimenticata`;
}
