import { readFileSync } from "node:fs";
import { type IdentityProvider, isIssuer } from "@trama/instance";
import { BadSetting } from "./bad-setting.js";

type Environment = Readonly<Record<string, string | undefined>>;

const longestLabel = 40;

function secretOf({ TRAMA_OIDC_SECRET: secret, TRAMA_OIDC_SECRET_FILE: file }: Environment): string {
  if (file === undefined) {
    if (!secret) throw new BadSetting("TRAMA_OIDC_SECRET", "");
    return secret;
  }
  if (secret !== undefined) throw new BadSetting("TRAMA_OIDC_SECRET_FILE", file);
  try {
    const text = readFileSync(file, "utf8").trim();
    if (text !== "") return text;
  } catch {
    // Said below: the reason does not matter to whoever must put it right.
  }
  throw new BadSetting("TRAMA_OIDC_SECRET_FILE", file);
}

/** The identity provider of the settings, null when none of its settings is there. Throws `BadSetting` for half a one. */
export function identityProviderOf(env: Environment): IdentityProvider | null {
  const { TRAMA_OIDC_ISSUER: issuer, TRAMA_OIDC_CLIENT_ID: clientId, TRAMA_OIDC_LABEL: label } = env;
  const given = Object.keys(env).some((name) => name.startsWith("TRAMA_OIDC_") && env[name] !== undefined);
  if (!given) return null;
  if (issuer === undefined || !isIssuer(issuer)) throw new BadSetting("TRAMA_OIDC_ISSUER", issuer ?? "");
  if (!clientId) throw new BadSetting("TRAMA_OIDC_CLIENT_ID", "");
  const shown = label?.trim() ?? new URL(issuer).hostname;
  if (shown === "" || shown.length > longestLabel) throw new BadSetting("TRAMA_OIDC_LABEL", shown);
  return { issuer, clientId, secret: secretOf(env), label: shown };
}
