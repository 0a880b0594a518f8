import type { Noun } from "./noun.js";
import type { NounCode } from "./noun-codes.js";

/** What a territory says when it has not chosen: nouns named after the lab follow the lab's own name. */
export const defaultWords: Readonly<Record<NounCode, Noun>> = {
  territory: { it: { one: "ambito", many: "ambiti", gender: "m" }, en: { one: "territory", many: "territories" } },
  leadPartner: {
    it: { one: "capofila", many: "capofila", gender: "m" },
    en: { one: "lead partner", many: "lead partners" },
  },
  lab: {
    it: {
      one: "Laboratorio di comunità",
      many: "Laboratori di comunità",
      short: "Laboratorio",
      shortMany: "Laboratori",
      gender: "m",
    },
    en: { one: "Community Lab", many: "Community Labs", short: "Lab", shortMany: "Labs" },
  },
  labLead: { it: { one: "conduttore", many: "conduttori", gender: "m" }, en: { one: "lab lead", many: "lab leads" } },
  labPlace: { it: { one: "luogo", many: "luoghi", gender: "m" }, en: { one: "place", many: "places" } },
  labProtocol: {
    it: {
      one: "protocollo {lab:del}",
      many: "protocolli {lab:dei}",
      short: "protocollo",
      shortMany: "protocolli",
      gender: "m",
    },
    en: { one: "{lab} protocol", many: "{lab} protocols", short: "protocol", shortMany: "protocols" },
  },
  labSystem: {
    it: { one: "sistema {lab:dei}", many: "sistemi {lab:dei}", short: "sistema", shortMany: "sistemi", gender: "m" },
    en: { one: "{lab} system", many: "{lab} systems", short: "system", shortMany: "systems" },
  },
  labCouncil: {
    it: {
      one: "Consulta {lab:del}",
      many: "Consulte {lab:dei}",
      short: "Consulta",
      shortMany: "Consulte",
      gender: "f",
    },
    en: { one: "{lab} Council", many: "{lab} Councils", short: "Council", shortMany: "Councils" },
  },
  labsForum: {
    it: { one: "Rete {lab:dei}", many: "Reti {lab:dei}", short: "Rete", shortMany: "Reti", gender: "f" },
    en: { one: "{lab} Network", many: "{lab} Networks", short: "Network", shortMany: "Networks" },
  },
  leadOrganisation: {
    it: { one: "organizzazione referente", many: "organizzazioni referenti", gender: "f" },
    en: { one: "lead organisation", many: "lead organisations" },
  },
  leadPerson: {
    it: { one: "persona referente", many: "persone referenti", gender: "f" },
    en: { one: "lead person", many: "lead people" },
  },
  hub: {
    it: { one: "punto di incontro", many: "punti di incontro", gender: "m" },
    en: { one: "meeting point", many: "meeting points" },
  },
  school: {
    it: { one: "Scuola {lab:dei}", many: "Scuole {lab:dei}", short: "Scuola", shortMany: "Scuole", gender: "f" },
    en: { one: "{lab} School", many: "{lab} Schools", short: "School", shortMany: "Schools" },
  },
  participant: {
    it: { one: "partecipante", many: "partecipanti", gender: "m" },
    en: { one: "participant", many: "participants" },
  },
  collaborator: {
    it: { one: "collaboratore", many: "collaboratori", gender: "m" },
    en: { one: "collaborator", many: "collaborators" },
  },
  volunteer: {
    it: { one: "volontario", many: "volontari", gender: "m" },
    en: { one: "volunteer", many: "volunteers" },
  },
  citizenLeader: {
    it: { one: "cittadino leader", many: "cittadini leader", gender: "m" },
    en: { one: "citizen leader", many: "citizen leaders" },
  },
  group: {
    it: { one: "gruppo informale", many: "gruppi informali", short: "gruppo", shortMany: "gruppi", gender: "m" },
    en: { one: "informal group", many: "informal groups", short: "group", shortMany: "groups" },
  },
  microNetwork: {
    it: {
      one: "micro rete di aiuto",
      many: "micro reti di aiuto",
      short: "micro rete",
      shortMany: "micro reti",
      gender: "f",
    },
    en: { one: "micro help network", many: "micro help networks", short: "micro network", shortMany: "micro networks" },
  },
  entryTheme: {
    it: { one: "oggetto di lavoro", many: "oggetti di lavoro", gender: "m" },
    en: { one: "entry theme", many: "entry themes" },
  },
  gathering: { it: { one: "incontro", many: "incontri", gender: "m" }, en: { one: "gathering", many: "gatherings" } },
  attendance: {
    it: { one: "presenza", many: "presenze", gender: "f" },
    en: { one: "attendance", many: "attendances" },
  },
  call: { it: { one: "bando", many: "bandi", gender: "m" }, en: { one: "call", many: "calls" } },
  application: {
    it: { one: "candidatura", many: "candidature", gender: "f" },
    en: { one: "application", many: "applications" },
  },
  startUp: {
    it: { one: "start-up sociale", many: "start-up sociali", short: "start-up", shortMany: "start-up", gender: "f" },
    en: { one: "social start-up", many: "social start-ups", short: "start-up", shortMany: "start-ups" },
  },
  startUpCall: {
    it: {
      one: "bando per start-up sociali",
      many: "bandi per start-up sociali",
      short: "bando",
      shortMany: "bandi",
      gender: "m",
    },
    en: { one: "call for social start-ups", many: "calls for social start-ups", short: "call", shortMany: "calls" },
  },
  tutoring: {
    it: { one: "accompagnamento", many: "accompagnamenti", gender: "m" },
    en: { one: "tutoring", many: "tutoring periods" },
  },
  pathway: { it: { one: "percorso", many: "percorsi", gender: "m" }, en: { one: "pathway", many: "pathways" } },
  session: { it: { one: "sessione", many: "sessioni", gender: "f" }, en: { one: "session", many: "sessions" } },
  strand: { it: { one: "filone", many: "filoni", gender: "m" }, en: { one: "strand", many: "strands" } },
  enrolment: {
    it: { one: "iscrizione", many: "iscrizioni", gender: "f" },
    en: { one: "enrolment", many: "enrolments" },
  },
  experience: {
    it: {
      one: "esperienza pilota",
      many: "esperienze pilota",
      short: "esperienza",
      shortMany: "esperienze",
      gender: "f",
    },
    en: { one: "pilot experience", many: "pilot experiences", short: "experience", shortMany: "experiences" },
  },
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
};
