import type { Noun } from "./noun.js";
import type { NounCode } from "./noun-codes.js";

/** The default nouns of what is decided, planned, learnt, measured and paid. */
export const defaultGovernanceWords = {
  body: { it: { one: "organo", many: "organi", gender: "m" }, en: { one: "body", many: "bodies" } },
  meeting: { it: { one: "seduta", many: "sedute", gender: "f" }, en: { one: "meeting", many: "meetings" } },
  minutes: {
    it: { one: "verbale", many: "verbali", gender: "m" },
    en: { one: "record of a meeting", many: "records of meetings" },
  },
  decision: { it: { one: "decisione", many: "decisioni", gender: "f" }, en: { one: "decision", many: "decisions" } },
  agreement: { it: { one: "accordo", many: "accordi", gender: "m" }, en: { one: "agreement", many: "agreements" } },
  coProgramming: {
    it: { one: "co-programmazione", many: "co-programmazioni", gender: "f" },
    en: { one: "co-programming process", many: "co-programming processes" },
  },
  coDesignProcedure: {
    it: {
      one: "procedura di co-progettazione",
      many: "procedure di co-progettazione",
      short: "co-progettazione",
      shortMany: "co-progettazioni",
      gender: "f",
    },
    en: { one: "co-design procedure", many: "co-design procedures", short: "co-design", shortMany: "co-designs" },
  },
  publicNotice: {
    it: { one: "avviso pubblico", many: "avvisi pubblici", short: "avviso", shortMany: "avvisi", gender: "m" },
    en: { one: "public notice", many: "public notices", short: "notice", shortMany: "notices" },
  },
  renegotiation: {
    it: { one: "rinegoziazione", many: "rinegoziazioni", gender: "f" },
    en: { one: "renegotiation", many: "renegotiations" },
  },
  areaPlan: {
    it: { one: "Piano di Zona", many: "Piani di Zona", gender: "m" },
    en: { one: "Area Plan", many: "Area Plans" },
  },
  planObjective: {
    it: { one: "obiettivo", many: "obiettivi", gender: "m" },
    en: { one: "objective", many: "objectives" },
  },
  travelDiary: {
    it: { one: "diario di viaggio", many: "diari di viaggio", short: "diario", shortMany: "diari", gender: "m" },
    en: { one: "travel diary", many: "travel diaries", short: "diary", shortMany: "diaries" },
  },
  diaryEntry: {
    it: { one: "pagina di diario", many: "pagine di diario", short: "pagina", shortMany: "pagine", gender: "f" },
    en: { one: "diary entry", many: "diary entries", short: "entry", shortMany: "entries" },
  },
  interviewGrid: {
    it: {
      one: "griglia di intervista",
      many: "griglie di intervista",
      short: "griglia",
      shortMany: "griglie",
      gender: "f",
    },
    en: { one: "interview grid", many: "interview grids", short: "grid", shortMany: "grids" },
  },
  interview: {
    it: { one: "intervista", many: "interviste", gender: "f" },
    en: { one: "interview", many: "interviews" },
  },
  comparativeSynthesis: {
    it: { one: "sintesi comparata", many: "sintesi comparate", gender: "f" },
    en: { one: "comparative synthesis", many: "comparative syntheses" },
  },
  practice: {
    it: { one: "buona pratica", many: "buone pratiche", short: "pratica", shortMany: "pratiche", gender: "f" },
    en: { one: "good practice", many: "good practices", short: "practice", shortMany: "practices" },
  },
  notebook: {
    it: {
      one: "Quaderno {lab:dei}",
      many: "Quaderni {lab:dei}",
      short: "Quaderno",
      shortMany: "Quaderni",
      gender: "m",
    },
    en: { one: "{lab} Notebook", many: "{lab} Notebooks", short: "Notebook", shortMany: "Notebooks" },
  },
  logicalFramework: {
    it: { one: "quadro logico", many: "quadri logici", gender: "m" },
    en: { one: "logical framework", many: "logical frameworks" },
  },
  indicator: {
    it: { one: "indicatore", many: "indicatori", gender: "m" },
    en: { one: "indicator", many: "indicators" },
  },
  observation: {
    it: { one: "rilevazione", many: "rilevazioni", gender: "f" },
    en: { one: "observation", many: "observations" },
  },
  networkWave: {
    it: {
      one: "rilevazione di rete",
      many: "rilevazioni di rete",
      short: "rilevazione",
      shortMany: "rilevazioni",
      gender: "f",
    },
    en: { one: "network wave", many: "network waves", short: "wave", shortMany: "waves" },
  },
  node: { it: { one: "nodo", many: "nodi", gender: "m" }, en: { one: "node", many: "nodes" } },
  tie: { it: { one: "legame", many: "legami", gender: "m" }, en: { one: "tie", many: "ties" } },
  budgetPlan: {
    it: { one: "piano economico", many: "piani economici", gender: "m" },
    en: { one: "budget plan", many: "budget plans" },
  },
  action: { it: { one: "azione", many: "azioni", gender: "f" }, en: { one: "action", many: "actions" } },
  costLine: {
    it: { one: "voce di spesa", many: "voci di spesa", short: "voce", shortMany: "voci", gender: "f" },
    en: { one: "cost line", many: "cost lines" },
  },
  fundingSource: {
    it: {
      one: "fonte di finanziamento",
      many: "fonti di finanziamento",
      short: "fonte",
      shortMany: "fonti",
      gender: "f",
    },
    en: { one: "funding source", many: "funding sources", short: "source", shortMany: "sources" },
  },
  expenseDocument: {
    it: {
      one: "giustificativo di spesa",
      many: "giustificativi di spesa",
      short: "giustificativo",
      shortMany: "giustificativi",
      gender: "m",
    },
    en: { one: "expense document", many: "expense documents" },
  },
  redefinition: {
    it: { one: "rimodulazione", many: "rimodulazioni", gender: "f" },
    en: { one: "redefinition", many: "redefinitions" },
  },
} as const satisfies Partial<Record<NounCode, Noun>>;
