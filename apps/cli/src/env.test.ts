import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BadSetting } from "./bad-setting.js";
import { languageOf, settingsOf } from "./env.js";
import { trama, tramaProcess } from "./testing/command.js";

describe("the settings", () => {
  test("of an empty environment are those of one's own computer", () => {
    expect(settingsOf({})).toMatchObject({
      territory: "pavia",
      territoryChosen: false,
      port: 4100,
      host: "127.0.0.1",
      url: "http://localhost:4100",
      demoPassword: null,
      backupFolder: expect.stringMatching(/\/data\/backups$/),
      backupEvery: 24,
      backupKeep: 14,
      language: "it",
    });
  });

  test("follow the environment; the address follows the port unless it is given", () => {
    expect(settingsOf({ TRAMA_PORT: "8080" }).url).toBe("http://localhost:8080");
    expect(settingsOf({ TRAMA_PORT: "8080", TRAMA_URL: "https://trama.example/qualcosa" }).url).toBe(
      "https://trama.example",
    );
    expect(settingsOf({ TRAMA_TERRITORY: "pavia" }).territoryChosen).toBe(true);
  });

  test.each([
    ["TRAMA_PORT", "0"],
    ["TRAMA_PORT", "-1"],
    ["TRAMA_PORT", "65536"],
    ["TRAMA_PORT", "80.5"],
    ["TRAMA_PORT", "http"],
    ["TRAMA_PORT", ""],
    ["TRAMA_BACKUP_EVERY", "-1"],
    ["TRAMA_BACKUP_EVERY", "577"],
    ["TRAMA_BACKUP_EVERY", "ogni notte"],
    ["TRAMA_BACKUP_KEEP", "0"],
    ["TRAMA_BACKUP_KEEP", " "],
    ["TRAMA_SMTP", "posta.example"],
    ["TRAMA_SMTP", "http://posta.example"],
    ["TRAMA_SMTP", "smtp://posta.example?tls=forse"],
    ["TRAMA_SMTP", "smtp://posta.example?porta=25"],
    ["TRAMA_SMTP", ""],
    ["TRAMA_MAIL_FROM", "trama"],
    ["TRAMA_MAIL_FROM", "a@example.org, b@example.org"],
    ["TRAMA_MAIL_FROM", "a@example.org\r\nBcc: b@example.org"],
    ["TRAMA_PROXIES", "proxy.example"],
    ["TRAMA_PROXIES", "10.0.0.0/33"],
    ["TRAMA_PROXIES", "10.0.0.0/"],
    ["TRAMA_URL", "trama.example"],
    ["TRAMA_URL", "ftp://trama.example"],
    ["TRAMA_URL", ""],
  ])("%s=%j cannot be used", (name, value) => {
    expect(() => settingsOf({ [name]: value })).toThrow(BadSetting);
  });

  test.each([
    [{}, "it"],
    [{ LANG: "C.UTF-8" }, "it"],
    [{ LANG: "de_DE.UTF-8" }, "it"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "it_IT.UTF-8", LC_ALL: "en_US" }, "en"],
  ])("%j speaks %s", (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

describe("the mail server", () => {
  const auth = { user: "trama@example.org", pass: "a/b:c" };

  test.each([
    ["smtp://posta.example", { host: "posta.example", port: 587, secure: false, requireTLS: true }],
    ["smtps://posta.example", { host: "posta.example", port: 465, secure: true, requireTLS: false }],
    ["smtp://posta.example:25?tls=no", { host: "posta.example", port: 25, secure: false, requireTLS: false }],
    ["smtp://localhost:25", { host: "localhost", port: 25, secure: false, requireTLS: false }],
    ["smtps://trama%40example.org:a%2Fb%3Ac@posta.example", { secure: true, auth }],
  ])("at %s insists on TLS unless it is on this machine", (text, server) => {
    expect(settingsOf({ TRAMA_SMTP: text }).smtp).toMatchObject(server);
  });

  test("is never shown with its password", () => {
    expect(() => settingsOf({ TRAMA_SMTP: "smtp://trama:segreta@posta.example?x=1" })).toThrow(/^(?!.*segreta)/);
  });
});

describe("the identity provider", () => {
  const env = {
    TRAMA_OIDC_ISSUER: "https://accesso.example/realms/ente",
    TRAMA_OIDC_CLIENT_ID: "trama",
    TRAMA_OIDC_SECRET: "segreta",
    TRAMA_OIDC_LABEL: "Ente di prova",
  };
  const provider = { issuer: env.TRAMA_OIDC_ISSUER, clientId: "trama", secret: "segreta", label: "Ente di prova" };

  test("is none, or whole; without a label it is called by its host", () => {
    expect(settingsOf({}).identityProvider).toBeNull();
    expect(settingsOf(env).identityProvider).toEqual(provider);
    const { TRAMA_OIDC_LABEL: _, ...rest } = env;
    expect(settingsOf(rest).identityProvider?.label).toBe("accesso.example");
  });

  test("may have its secret in a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "trama-secret-"));
    const { TRAMA_OIDC_SECRET: secret, ...rest } = env;
    const file = join(folder, "secret");
    await writeFile(file, `${secret}\n`);
    expect(settingsOf({ ...rest, TRAMA_OIDC_SECRET_FILE: file }).identityProvider).toEqual(provider);
    await writeFile(file, "\n");
    expect(() => settingsOf({ ...rest, TRAMA_OIDC_SECRET_FILE: file })).toThrow(BadSetting);
    await rm(folder, { recursive: true });
    expect(() => settingsOf({ ...rest, TRAMA_OIDC_SECRET_FILE: file })).toThrow(BadSetting);
  });

  test.each([
    ["TRAMA_OIDC_ISSUER", undefined],
    ["TRAMA_OIDC_ISSUER", "http://accesso.example"],
    ["TRAMA_OIDC_ISSUER", "accesso.example"],
    ["TRAMA_OIDC_CLIENT_ID", undefined],
    ["TRAMA_OIDC_CLIENT_ID", ""],
    ["TRAMA_OIDC_SECRET", undefined],
    ["TRAMA_OIDC_SECRET", ""],
    ["TRAMA_OIDC_SECRET_FILE", "anche-qui"],
    ["TRAMA_OIDC_LABEL", " "],
    ["TRAMA_OIDC_LABEL", "x".repeat(41)],
  ])("with %s=%j cannot be used, and the secret is not shown", (name, value) => {
    const wrong = () => settingsOf({ ...env, [name]: value });
    expect(wrong).toThrow(BadSetting);
    expect(wrong).toThrow(new RegExp(`^${name}=(?!.*segreta)`));
  });
});

describe("the command", () => {
  test.each([
    [{ TRAMA_PORT: "porta" }, tramaProcess, "L'impostazione TRAMA_PORT non va bene: «porta».\n"],
    [{ TRAMA_URL: "trama.example" }, trama, "L'impostazione TRAMA_URL non va bene: «trama.example».\n"],
    [{ TRAMA_PORT: "porta", LANG: "en_GB.UTF-8" }, trama, "The setting TRAMA_PORT is not right: “porta”.\n"],
  ])("with %j says which setting is wrong, and stops", async (env, run, stderr) => {
    expect(await run(["start"], env)).toEqual({ code: 1, stdout: "", stderr });
  });

  test.each([
    [["--help"], 0, "it_IT.UTF-8", trama, /^Uso: trama COMANDO\n/],
    [["--help"], 0, "en_GB.UTF-8", tramaProcess, /^Usage: trama COMMAND\n/],
    [[], 2, "it_IT.UTF-8", tramaProcess, /^Uso: trama COMANDO\n/],
    [["balla"], 2, "en_GB.UTF-8", trama, /^Usage: trama COMMAND\n/],
  ])("%j explains itself (exit %i, %s)", async (args, code, LANG, run, usage) => {
    const ended = await run(args, { LANG });
    expect(ended).toMatchObject({ code, stdout: expect.stringMatching(usage) });
    for (const command of ["demo", "init", "start", "backup", "restore", "audit verify", "config check"]) {
      expect(ended.stdout).toContain(`  ${command}`);
    }
  });
});
