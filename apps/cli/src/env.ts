import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import type { IdentityProvider, SmtpServer } from "@trama/instance";
import { BadSetting } from "./bad-setting.js";
import { identityProviderOf } from "./identity-provider-of.js";
import { smtpServerOf } from "./smtp-server-of.js";

export interface Settings {
  /** The folder of the instance's data. */
  folder: string;
  /** Where the database is, when it is not in the folder: `file:PATH`, or `postgres://…` with user and password. */
  database: string | undefined;
  /** The preset or file of a new instance. */
  territory: string;
  /** Whether somebody chose the territory, rather than leaving the usual one. */
  territoryChosen: boolean;
  port: number;
  host: string;
  url: string;
  /** The password of the demonstration's accounts, when chosen. */
  demoPassword: string | null;
  adminFolder: string;
  /** Where backups go, unless a command says otherwise. */
  backupFolder: string;
  /** Every how many hours a running instance backs itself up; 0 for never. */
  backupEvery: number;
  /** How many of its backups stay. */
  backupKeep: number;
  /** The mail server; without one, mail is left in a folder of the data. */
  smtp: SmtpServer | null;
  /** Who mail comes from, when chosen. */
  mailFrom: string | null;
  /** The proxies in front of the instance: addresses and networks. */
  proxies: readonly string[];
  /** The OpenID Connect provider that people may sign in with; none unless set. */
  identityProvider: IdentityProvider | null;
  language: "it" | "en";
}

const highestPort = 65535;
/** A timer can wait for 24 days and no longer. */
const longestBackupHours = 24 * 24;

/** The whole number of a setting, between two others. */
function numberOf(setting: string, text: string, lowest: number, highest: number): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isInteger(number) || number < lowest || number > highest) throw new BadSetting(setting, text);
  return number;
}

function urlOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new BadSetting("TRAMA_URL", text);
  return new URL(text).origin;
}

const mailAddress = /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+$/;

function senderOf(text: string): string {
  if (!mailAddress.test(text)) throw new BadSetting("TRAMA_MAIL_FROM", text);
  return text;
}

const longestPrefix = { 4: 32, 6: 128 } as const;

function isNetwork(text: string): boolean {
  const [, address = "", prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return (version === 4 || version === 6) && Number(prefix ?? 0) <= longestPrefix[version];
}

function proxiesOf(text: string): string[] {
  const given = text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const bad = given.find((one) => !isNetwork(one));
  if (bad !== undefined) throw new BadSetting("TRAMA_PROXIES", bad);
  return given;
}

/** Settings by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the terminal, Italian unless it is English. */
export function languageOf(env: Environment): Settings["language"] {
  return (env.LC_ALL ?? env.LANG ?? "it").toLowerCase().startsWith("en") ? "en" : "it";
}

/** Reads the environment: the only place that does. */
export function settingsOf(env: Environment): Settings {
  const port = numberOf("TRAMA_PORT", env.TRAMA_PORT ?? "4100", 1, highestPort);
  const folder = resolve(env.TRAMA_DATA ?? "data");
  return {
    folder,
    database: env.TRAMA_DATABASE,
    territory: env.TRAMA_TERRITORY ?? "pavia",
    territoryChosen: env.TRAMA_TERRITORY !== undefined,
    port,
    host: env.TRAMA_HOST ?? "127.0.0.1",
    url: urlOf(env.TRAMA_URL ?? `http://localhost:${port}`),
    demoPassword: env.TRAMA_DEMO_PASSWORD ?? null,
    adminFolder: env.TRAMA_ADMIN ?? fileURLToPath(new URL("../../admin/dist", import.meta.url)),
    backupFolder: env.TRAMA_BACKUP_TO === undefined ? join(folder, "backups") : resolve(env.TRAMA_BACKUP_TO),
    backupEvery: numberOf("TRAMA_BACKUP_EVERY", env.TRAMA_BACKUP_EVERY ?? "24", 0, longestBackupHours),
    backupKeep: numberOf("TRAMA_BACKUP_KEEP", env.TRAMA_BACKUP_KEEP ?? "14", 1, 10_000),
    smtp: env.TRAMA_SMTP === undefined ? null : smtpServerOf(env.TRAMA_SMTP),
    mailFrom: env.TRAMA_MAIL_FROM === undefined ? null : senderOf(env.TRAMA_MAIL_FROM),
    proxies: proxiesOf(env.TRAMA_PROXIES ?? ""),
    identityProvider: identityProviderOf(env),
    language: languageOf(env),
  };
}
