import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type DocumentProblem, DocumentRefused, parseYaml } from "./document.js";
import { TerritorySection } from "./territory.js";

/** A document that is right; the tests spoil one line of it. */
const right = `code: fiordaliso
name: Ambito della Valle del Fiordaliso
systemName: Vicini di valle
municipalities:
  - name: Fiordaliso
    istat: "111901"
    capital: true
  - name: Borgo Cicala
    istat: "111902"
areas:
  - code: valle
    name: Tutta la valle
    kind: district
    municipalities:
      - "111901"
      - "111902"
`;

function problemsOf(text: string): readonly DocumentProblem[] {
  try {
    parseYaml(text, TerritorySection, "valle.yaml");
    return [];
  } catch (error) {
    if (error instanceof DocumentRefused) return error.problems;
    throw error;
  }
}

const spoilt: [
  what: string,
  from: string,
  to: string,
  path: (string | number)[],
  code: string,
  line: number,
  column: number,
][] = [
  [
    "an unknown key",
    "systemName: Vicini di valle",
    "systemName: Vicini di valle\nnick: Valle",
    ["nick"],
    "kernel:issue.unknownField",
    4,
    1,
  ],
  [
    "an unknown key inside a list",
    "    capital: true",
    "    capitale: true",
    ["municipalities", 0, "capitale"],
    "kernel:issue.unknownField",
    7,
    5,
  ],
  [
    "a wrong type",
    "capital: true",
    'capital: "sì"',
    ["municipalities", 0, "capital"],
    "kernel:issue.wrongType.boolean",
    7,
    5,
  ],
  [
    "a number where a text belongs",
    '      - "111902"',
    "      - 111902",
    ["areas", 0, "municipalities", 1],
    "kernel:issue.wrongType.string",
    16,
    9,
  ],
  [
    "a missing field of the whole",
    "name: Ambito della Valle del Fiordaliso\n",
    "",
    ["name"],
    "kernel:issue.required",
    1,
    1,
  ],
  [
    "a missing field of an item",
    '  - name: Borgo Cicala\n    istat: "111902"',
    '  - istat: "111902"',
    ["municipalities", 1, "name"],
    "kernel:issue.required",
    8,
    5,
  ],
  [
    "an ISTAT code said twice",
    'istat: "111902"',
    'istat: "111901"',
    ["municipalities", 1, "istat"],
    "territory:issue.duplicate",
    9,
    5,
  ],
  [
    "an ISTAT code too short",
    'istat: "111901"',
    'istat: "11901"',
    ["municipalities", 0, "istat"],
    "territory:issue.istat",
    6,
    5,
  ],
  [
    "an ISTAT code of no province",
    'istat: "111901"',
    'istat: "112001"',
    ["municipalities", 0, "istat"],
    "territory:issue.istat",
    6,
    5,
  ],
  [
    "an ISTAT code of a whole province",
    'istat: "111901"',
    'istat: "111000"',
    ["municipalities", 0, "istat"],
    "territory:issue.istat",
    6,
    5,
  ],
  [
    "a value outside its list",
    "kind: district",
    "kind: regione",
    ["areas", 0, "kind"],
    "kernel:issue.notInList",
    13,
    5,
  ],
  [
    "a municipality's area with two municipalities",
    "kind: district",
    "kind: municipality",
    ["areas", 0, "municipalities"],
    "territory:issue.areaMunicipalities",
    14,
    5,
  ],
  [
    "an area with a foreign municipality",
    '      - "111902"',
    '      - "111903"',
    ["areas", 0, "municipalities", 1],
    "territory:issue.unknownMunicipality",
    16,
    9,
  ],
  [
    "a time zone that is not there",
    "systemName: Vicini di valle",
    "systemName: Vicini di valle\ntimeZone: Europe/Fiordaliso",
    ["timeZone"],
    "territory:issue.timeZone",
    4,
    1,
  ],
  [
    "a key written twice",
    "systemName: Vicini di valle",
    "systemName: Vicini di valle\nname: Altro",
    [],
    "territory:issue.yaml",
    4,
    1,
  ],
  ["a quote left open", 'istat: "111902"', 'istat: "111902', [], "territory:issue.yaml", 9, 19],
  ["a second document", "kind: district", "kind: ambito\n---\n", [], "territory:issue.yaml", 14, 1],
];

describe("a configuration document", () => {
  it("is read when it is right", () => {
    expect(problemsOf(right)).toEqual([]);
    expect(parseYaml(right, TerritorySection, "valle.yaml").municipalities).toHaveLength(2);
  });

  it("is explained by an example that is right", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, example = ""] = /```yaml\n([^`]+)```/.exec(readme) ?? [];
    const { territory } = parseYaml(example, z.strictObject({ territory: TerritorySection }), "README.md");
    expect(territory.words.lab?.it.many).toBe("Officine di comunità");
  });

  it.each(spoilt)("with %s is refused, naming field, line and column", (_what, from, to, path, code, line, column) => {
    expect(right).toContain(from);
    expect(problemsOf(right.replace(from, to))).toContainEqual(expect.objectContaining({ path, code, line, column }));
  });

  it("has every problem named at once, in its message too", () => {
    const text = right.replace("capital: true", "capital: 1").replace("kind: district", "kind: regione");
    expect(problemsOf(text).map(({ line }) => line)).toEqual([7, 13]);
    expect(() => parseYaml(text, TerritorySection, "valle.yaml")).toThrow(
      "valle.yaml:7:5 municipalities.0.capital kernel:issue.wrongType.boolean\nvalle.yaml:13:5 areas.0.kind kernel:issue.notInList",
    );
  });

  it.each(["", "# vuoto\n", "- fiordaliso\n", "null\n"])("that is %j is refused", (text) => {
    expect(problemsOf(text)).toMatchObject([{ path: [], line: 1 }]);
  });

  it("with references is refused before they are followed, so that few bytes cannot become many", () => {
    const layers = Array.from({ length: 40 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}]`);
    const bomb = ["l0: &l0 [a, a, a]", ...layers].join("\n");
    const problems = problemsOf(bomb);
    expect(problems).toHaveLength(360);
    expect(problems[0]).toEqual({
      path: [],
      code: "territory:issue.alias",
      params: { name: "l0" },
      line: 2,
      column: 10,
    });
  });

  it("cannot reach into the program's own objects", () => {
    expect(problemsOf(`${right}__proto__:\n  polluted: true\n`)).toMatchObject([{ code: "kernel:issue.unknownField" }]);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });
});
