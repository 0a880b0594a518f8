import { everyPackage, knownTo, type Member, type Table } from "@trama/boundaries";

/** By member, the members its sources import from. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const foundation = "kernel";
const shared = [foundation, "database", "platform"];

/**
 * The package map in Markdown: a drawing with an arrow for each import there is, and a table of what may be imported.
 * Arrows to what everyone knows, and those that only repeat a way through others, are left out of the drawing.
 */
export function drawMap(members: readonly Member[], table: Table, imports: Imports): string {
  const ordered = Object.keys(table).flatMap((name) => members.filter((member) => member.name === name));
  return [
    "```mermaid",
    "flowchart TD",
    ...group(
      "Apps",
      ordered.filter(({ kind }) => kind === "app"),
    ),
    ...group(
      "Packages",
      ordered.filter(({ kind, name }) => kind === "package" && !shared.includes(name)),
    ),
    ...group(
      "Known to all",
      ordered.filter(({ name }) => shared.includes(name)),
    ),
    ...ordered.flatMap(({ name }) => withoutShortcuts(name, imports).map((other) => `  ${name} --> ${other}`)),
    "```",
    "",
    "| | What it is | May know | Imports today |",
    "|---|---|---|---|",
    ...ordered.map((member) => line(member, ordered, table, imports)),
  ].join("\n");
}

function group(title: string, members: readonly Member[]): string[] {
  if (members.length === 0) return [];
  return [
    `  subgraph ${title.toLowerCase().replaceAll(" ", "-")}["${title}"]`,
    ...members.map(({ name }) => `    ${name}`),
    "  end",
  ];
}

function line(member: Member, members: readonly Member[], table: Table, imports: Imports): string {
  const allowed = (table[member.name] ?? []).includes(everyPackage)
    ? [everyPackage, ...(table[member.name] ?? []).filter((name) => name !== everyPackage)]
    : knownTo(member, members, table).map(({ name }) => name);
  const used = [...(imports.get(member.name) ?? [])].sort();
  return `| \`${member.folder}\` | ${member.description} | ${list(allowed)} | ${list(used)} |`;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "–" : names.join(", ");
}

/** The direct imports of a member, but for those it also reaches through another of them. */
function withoutShortcuts(name: string, imports: Imports): string[] {
  const direct = drawn(name, imports);
  const further = new Set<string>();
  const visit = (from: string): void => {
    for (const next of drawn(from, imports).filter((other) => !further.has(other))) {
      further.add(next);
      visit(next);
    }
  };
  for (const other of direct) visit(other);
  return direct.filter((other) => !further.has(other)).sort();
}

function drawn(name: string, imports: Imports): string[] {
  return [...(imports.get(name) ?? [])].filter((other) => !shared.includes(other));
}
