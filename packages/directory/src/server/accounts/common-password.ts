import { InvalidInput } from "@trama/kernel";
import { commonWords } from "./common-words.js";

const lookAlikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

const bare = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
const unrepeated = (text: string) => /^(.+?)\1+$/u.exec(text)?.[1] ?? text;

const runs = ["0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"].flatMap(
  (run) => [run, run.split("").reverse().join("")],
);

/** What is left of a password once the usual disguises are off: capitals, figures and signs around it, the word twice. */
function coresOf(password: string): string[] {
  const plain = bare(password);
  const inside = plain.replace(/^[\d\W_]+|[\d\W_]+$/gu, "");
  const undisguised = inside.replace(/./gu, (sign) => lookAlikes[sign] ?? sign);
  return [letters(plain), letters(undisguised)].flatMap((core) => [core, unrepeated(core)]);
}

/** Whether whoever guesses would try this password among the first: a known word or name, dressed up or repeated, or a run. */
export function isCommonPassword(password: string, names: readonly string[]): boolean {
  const plain = bare(password);
  const known = new Set([
    ...commonWords,
    ...names.flatMap((name) => [letters(bare(name)), ...bare(name).split(/\P{L}+/u)]),
  ]);
  known.delete("");
  if (new Set(plain).size <= 3 || runs.some((run) => run.includes(plain))) return true;
  return coresOf(password).some((core) => known.has(core) || (core === "" && new Set(plain).size <= 6));
}

/** Refuses such a password, on the field `newPassword`. */
export function refuseCommonPassword(newPassword: string, names: readonly string[]): void {
  if (isCommonPassword(newPassword, names))
    throw new InvalidInput([{ path: ["newPassword"], code: "directory:issue.commonPassword" }]);
}
