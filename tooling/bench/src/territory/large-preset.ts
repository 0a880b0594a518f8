import { type Preset, readPreset } from "@trama/instance";
import type { LocalDate } from "@trama/kernel";

type Indicators = NonNullable<Preset["document"]["indicators"]>;
type Definition = Indicators["catalogue"][number];

/** Every measure of the instance: the territory follows each with an indicator of its own. */
export const followed = [
  ...["organisations", "peopleInPost", "gatheringsHeld", "attendances", "firstAttendances", "uniquePeople"],
  ...["organisationsPresent", "labsOpen", "labPartners", "collaborations", "stableCollaborators"],
  ...["declaredCollaborators", "microNetworks", "microNetworksBorn", "microNetworkReach"],
];
/** How many indicators somebody writes down by hand. */
const observed = 11;

function indicator(code: string, measure?: string): Definition {
  const [it, en] = [`Indicatore ${code}`, `Indicator ${code}`];
  return {
    code,
    versions: [
      {
        ...{ version: 1, from: "2016-01-01" as LocalDate, it, en, unit: { it: "unità", en: "units" } },
        ...{ level: "output", kind: "process", direction: "more", verification: [], src: "invented" },
        source: { ...(measure === undefined ? {} : { measure }), filter: {} },
        ...{ scopes: measure === undefined ? ["territory", "lab"] : ["territory"], dimensions: [] },
      },
    ],
  };
}

/** The codes of the indicators that somebody writes down. */
export const observedCodes = Array.from({ length: observed }, (_, at) => `OSS-${at + 1}`);

/** The fictional territory with many labs, each like one of its own, and an indicator for all that can be counted. */
export async function largePreset(count: number): Promise<Preset> {
  const { document, records } = await readPreset("fiordaliso");
  const models = records.labs.filter(({ phase }) => phase === "activation" || phase === "maintenance");
  const labs = Array.from({ length: count }, (_, at) => {
    const model = models[at % models.length];
    if (!model) throw new Error("the fictional territory has no lab that has begun");
    return { ...model, slug: `laboratorio-di-prova-${at + 1}`, name: `Laboratorio di prova ${at + 1}`, openings: [] };
  });
  const { indicators } = document;
  if (!indicators) throw new Error("the fictional territory has no indicators");
  const catalogue = [
    ...followed.map((measure) => indicator(measure.slice(0, 40), measure)),
    ...observedCodes.map((code) => indicator(code)),
  ];
  return {
    document: { ...document, indicators: { ...indicators, catalogue } },
    records: { ...records, labs, hubs: [], observations: [], targets: [] },
  };
}
