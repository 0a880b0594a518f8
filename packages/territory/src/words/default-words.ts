import { defaultGovernanceWords } from "./default-governance-words.js";
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
  ...defaultGovernanceWords,
};
