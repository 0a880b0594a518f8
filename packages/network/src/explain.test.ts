import { describe, expect, it } from "vitest";
import { networkCatalogue } from "./catalogue.js";
import { explain } from "./explain.js";
import { readCsvPair } from "./files/csv-pair.js";
import { readGraphml } from "./files/graphml.js";
import { readGexf } from "./files/read-gexf.js";
import { writeGexf } from "./files/write-gexf.js";
import { buildGraph } from "./graph/build.js";
import { groupsOf } from "./graph/groups.js";
import { eiIndex } from "./measures/ei-index.js";
import { triadCensus } from "./measures/triad-census.js";

const { it: italian, en: english } = networkCatalogue.messages;
const graph = buildGraph({ nodes: [{ id: "a" }, { id: "b" }], ties: [{ from: "a", to: "b" }] });

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing thrown");
}

describe("every sentence", () => {
  const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
  it.each(Object.keys(italian) as (keyof typeof italian)[])("%s is filled alike in both languages", (key) => {
    expect(placeholders(english[key])).toEqual(placeholders(italian[key]));
    expect(italian[key].trim() !== "" && english[key].trim() !== "").toBe(true);
  });
});

describe("an error explains itself", () => {
  const ofMeasures: [run: () => unknown, it: string, en: string][] = [
    [
      () => triadCensus(graph),
      "triadCensus si calcola su una rete con direzioni.",
      "triadCensus is defined on a directed network.",
    ],
    [
      () => eiIndex(graph, groupsOf([0])),
      "eiIndex: i gruppi riguardano 1 nodi, la rete ne ha 2. Sono di un'altra rete?",
      "eiIndex: the groups are of 1 nodes, the network has 2. Are they of another network?",
    ],
    [
      () =>
        writeGexf(
          [
            { at: 4, graph },
            { at: 0, graph },
          ],
          { until: 12 },
        ),
      "I momenti vanno in ordine di tempo: 0 non viene dopo 4.",
      "Moments go in order of time: 0 does not come after 4.",
    ],
    [
      () =>
        writeGexf(
          [
            { at: 0, graph },
            { at: 4, graph: buildGraph({ nodes: [], ties: [], directed: true }) },
          ],
          { until: 12 },
        ),
      "«0» e «4» non si confrontano: una rete ha le direzioni, l'altra no.",
      "“0” and “4” cannot be compared: one is directed, the other is not.",
    ],
  ];
  it.each(ofMeasures)("of a measure (%#)", (run, inItalian, inEnglish) => {
    const error = thrownBy(run);
    expect([explain(error, "it"), explain(error, "en")]).toEqual([[inItalian], [inEnglish]]);
    expect((error as Error).message).toBe(inEnglish);
  });

  const xml = (inside: string) => `<graphml>\n<graph edgedefault="undirected">\n${inside}\n</graph>\n</graphml>`;
  const ofFiles: [run: () => unknown, it: string][] = [
    [() => readGraphml(""), "Riga 1: non c'è nulla da leggere."],
    [() => readGraphml("<gexf/>"), "Riga 1: non è GraphML: comincia con <gexf>."],
    [() => readGexf("<graphml/>"), "Riga 1: non è GEXF: comincia con <graphml>."],
    [() => readGraphml(xml("<node/>")), "Riga 3: manca id."],
    [() => readGraphml("<graphml>\n</graph>"), "Riga 2: qui si chiude un elemento, ma quello aperto è <graphml>."],
    [() => readGraphml(xml('<node id="&nbsp;"/>')), "Riga 3: «&nbsp;» non si capisce: una & si scrive &amp;."],
    [
      () =>
        readGraphml(xml('<node id="a"/><node id="b"/>\n<edge source="a" target="b"/>\n<edge source="b" target="a"/>')),
      "Riga 5: «b» e «a» sono già legati, alla riga 4.",
    ],
    [
      () =>
        readGraphml(
          xml(
            '<node id="a"/><node id="b"/>\n<edge source="a" target="b" directed="true"/>\n<edge source="b" target="a"/>',
          ),
        ),
      "Riga 5: alcuni legami hanno una direzione e altri no.",
    ],
    [
      () => readCsvPair({ nodes: "Id\na\na\n", edges: "Source,Target\n" }),
      "Tabella nodes, riga 3: il nodo «a» c'è già, alla riga 2.",
    ],
    [
      () => readCsvPair({ nodes: "Id,Id\na,a\n", edges: "Source,Target\n" }),
      "Tabella nodes, riga 1: due colonne hanno lo stesso titolo: Id.",
    ],
    [
      () => readCsvPair({ nodes: "Id\na\nb\n", edges: "Source,Target,Weight\na,b,molto\n" }),
      "Tabella edges, riga 2: «molto» non è un peso: è un numero maggiore di zero.",
    ],
    [
      () => readCsvPair({ nodes: "Id\na\nb\nc\n", edges: "Source,Target,Type\na,b,Directed\nb,c,Undirected\n" }),
      "Tabella edges, riga 3: alcuni legami hanno una direzione e altri no.",
    ],
    [
      () => readCsvPair({ nodes: "Id\na\n", edges: "Source,Target\na,x\n" }),
      "Tabella edges, riga 2: «x» non è fra i nodi.",
    ],
    [
      () => readCsvPair({ nodes: "Id,Mode\na,2\n", edges: "Source,Target\n" }),
      "Tabella nodes, riga 2: «2» non è un modo: è 0 o 1.",
    ],
  ];
  it.each(ofFiles)("of a file (%#)", (run, sentence) => {
    const error = thrownBy(run);
    expect(explain(error, "it")).toEqual([sentence]);
    const [inEnglish = ""] = explain(error, "en");
    expect((error as Error).message).toBe(inEnglish);
    expect(inEnglish).not.toContain("{{");
    const { issues } = error as { issues: { code: string }[] };
    for (const { code } of issues) expect(Object.keys(english)).toContain(code.replace("network:", ""));
  });

  it("of another kind is left to whoever threw it", () => {
    expect(explain(new Error("altro"), "it")).toEqual([]);
  });
});
