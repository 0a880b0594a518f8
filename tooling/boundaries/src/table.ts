import type { Member } from "./workspace.ts";

/** By member, the members it may know. */
export type Table = Readonly<Record<string, readonly string[]>>;

/** In a row, stands for every package that is not infrastructure. */
export const everyPackage = "every package";

const foundation = "kernel";
const infrastructure = ["database", "platform"];

/** Those a member may import from: its row, what every package may know, and never itself. */
export function knownTo(member: Member, members: readonly Member[], table: Table): Member[] {
  const row = table[member.name] ?? [];
  return members.filter((other) => {
    if (other.name === member.name || member.name === foundation) return false;
    if (other.name === foundation || row.includes(other.name)) return true;
    if (infrastructure.includes(other.name)) return member.kind === "package" && !infrastructure.includes(member.name);
    return other.kind === "package" && row.includes(everyPackage);
  });
}

/** What the table and the disk say differently, one sentence each; empty when they agree. */
export function disagreements(members: readonly Member[], table: Table): string[] {
  const names = members.map(({ name }) => name);
  const known = [...names, everyPackage];
  return [
    ...members
      .filter(({ name }) => !(name in table))
      .map(({ name, folder }) => `${folder} has no row in the table: add "${name}" to mayKnow`),
    ...Object.keys(table)
      .filter((name) => !names.includes(name))
      .map((name) => `the row "${name}" has no package or app on disk`),
    ...Object.entries(table).flatMap(([name, row]) =>
      row
        .filter((other) => !known.includes(other))
        .map((other) => `the row "${name}" names "${other}", which is not on disk`),
    ),
    ...members.flatMap((member) => undeclarable(member, members, table)),
  ];
}

function undeclarable(member: Member, members: readonly Member[], table: Table): string[] {
  const known = knownTo(member, members, table).map(({ name }) => name);
  return member.declared
    .filter((name) => !known.includes(name))
    .map((name) => `${member.folder}/package.json declares @trama/${name}, which its row does not let it know`);
}
