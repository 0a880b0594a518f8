import type { SmtpServer } from "@trama/instance";
import { BadSetting } from "./bad-setting.js";

const usualPort = { "smtp:": 587, "smtps:": 465 } as const;
const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Reads the address of a mail server: `smtps://USER:PASSWORD@HOST:465`, or `smtp://…:587`, where TLS is asked for after
 * the greeting and insisted on, unless the server is on this machine or `?tls=no` gives it up. Throws `BadSetting`,
 * which never says the password.
 */
export function smtpServerOf(text: string): SmtpServer {
  const bad = new BadSetting("TRAMA_SMTP", text.replace(/\/\/.*@/, "//…@"));
  if (!URL.canParse(text)) throw bad;
  const { protocol, hostname, port, username, password, searchParams } = new URL(text);
  const usual = protocol === "smtp:" || protocol === "smtps:" ? usualPort[protocol] : null;
  if (usual === null || hostname === "") throw bad;
  const tls = searchParams.get("tls");
  if ([...searchParams.keys()].some((key) => key !== "tls") || (tls !== null && tls !== "no")) throw bad;
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? usual : Number(port),
    secure: protocol === "smtps:",
    requireTLS: protocol === "smtp:" && tls !== "no" && !thisMachine.has(hostname),
    ...(username === "" ? {} : { auth }),
  };
}
