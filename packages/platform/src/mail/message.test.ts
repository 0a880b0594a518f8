import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Letter } from "./letter.js";
import { BadRecipient, isPlainAddress, messageOf } from "./message.js";

const letterhead = { brand: "Fare #BeneComune", foot: ["Fare #BeneComune · Ambito", "Messaggio automatico."] };
const letter: Letter = {
  language: "it",
  to: { name: "Referente (segnaposto)", address: "referente@example.org" },
  subject: "Una nuova password",
  before: ["Buongiorno Referente,", "ecco il link."],
  action: { label: "Scegli la password", url: "https://trama.example/admin/accesso#abc" },
  after: ["Vale fino a domani."],
};
const sender = { address: "trama@trama.example", host: "trama.example" };
const at = new Date("2026-03-02T10:00:00.000Z");
const write = (given: Partial<Letter>, brand = letterhead.brand) =>
  messageOf({ letter: { ...letter, ...given }, letterhead: { ...letterhead, brand }, id: "0195", at }, sender);

/** The names of a message's headers, unfolded, and what stands after each. */
function headersOf(raw: Buffer): [string, string][] {
  const [head = ""] = raw.toString("utf8").split("\r\n\r\n");
  return head
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]);
}
const namesOf = (raw: Buffer) =>
  headersOf(raw)
    .map(([name]) => name)
    .sort();

describe("a message", () => {
  test("has one recipient, the same name at every attempt, and says that a program wrote it", async () => {
    const { id, from, to, raw } = await write({});
    expect([id, from, to]).toEqual(["<0195@trama.example>", sender.address, letter.to.address]);
    expect(Object.fromEntries(headersOf(raw))).toMatchObject({
      "message-id": "<0195@trama.example>",
      from: '"Fare #BeneComune" <trama@trama.example>',
      to: '"Referente (segnaposto)" <referente@example.org>',
      subject: "Una nuova password",
      date: "Mon, 02 Mar 2026 10:00:00 +0000",
      "auto-submitted": "auto-generated",
      "content-language": "it",
    });
    expect((await write({})).id).toBe(id);
  });

  test("is for who reads text and for who reads HTML, and loads nothing", async () => {
    const text = (await write({})).raw.toString("utf8");
    expect(text).toContain("Content-Type: text/plain; charset=utf-8");
    expect(text).toContain("Content-Type: text/html; charset=utf-8");
    expect(text).not.toMatch(/\bsrc=|url\(|@import|<link|<script/i);
    expect(text).toContain("https://trama.example/admin/accesso#abc");
  });

  test.each([
    "",
    "referente",
    "a@example.org, b@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "<a@example.org>",
    '"a b"@example.org',
    "a@b@example.org",
    "gruppo: a@example.org;",
  ])("is for nobody at %j", async (address) => {
    expect(isPlainAddress(address)).toBe(false);
    await expect(write({ to: { name: "X", address } })).rejects.toThrow(BadRecipient);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("\r", "\n", "\r\n", "\u2028", "\0", "Bcc: b@example.org", "<x@y.it>", ",", ";", '"', " ", "à"),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join("")),
);

describe("whatever a name, a subject or a brand holds", () => {
  test("no header is added and nobody else is written to", async () => {
    const expected = namesOf((await write({})).raw);
    const once = fc.asyncProperty(nasty, nasty, nasty, async (name, subject, brand) => {
      const { raw } = await write({ to: { ...letter.to, name }, subject: `Oggetto ${subject}` }, brand);
      expect(namesOf(raw)).toEqual(expected);
      const headers = Object.fromEntries(headersOf(raw));
      expect(headers["to"]).toMatch(/(?:^|<)referente@example\.org>?$/);
      expect(headers["to"]?.match(/referente@example\.org/g)).toHaveLength(1);
      expect(headers["from"]).toMatch(/(?:^|<)trama@trama\.example>?$/);
    });
    await fc.assert(once, { numRuns: process.env["TRAMA_LONG"] === undefined ? 300 : 10_000 });
  });

  test("no line of the text ends the message, and no mark of the HTML is made of it", async () => {
    const hidden = "<script>alert(1)</script><img src=x onerror=y>\"'&";
    const { raw } = await write({
      before: [hidden],
      after: [hidden],
      action: { label: hidden, url: `https://x/${hidden}` },
    });
    const html = raw.toString("utf8").split("Content-Type: text/html")[1] ?? "";
    expect(html).not.toMatch(/<(?:script|img)/);
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const written = (await write({ before: [text] })).raw.toString("utf8");
        expect(written).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: 100 },
    );
  });
});
