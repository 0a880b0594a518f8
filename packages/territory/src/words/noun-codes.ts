/**
 * Every noun that a territory may name in its own way, with what it stands for in both languages. Codes never change.
 * Words of method (esito, impatto, crescita della rete) are left out: territories compare them, so they stay the same.
 */
export const nounMeanings = {
  territory: { it: "L'ambito territoriale", en: "The territory" },
  leadPartner: { it: "L'ente capofila", en: "The lead body" },
  lab: {
    it: "Il laboratorio: il luogo in cui operatori e cittadini si incontrano",
    en: "The lab: the place where workers and citizens meet",
  },
  labLead: { it: "Chi conduce un laboratorio", en: "Who runs a lab" },
  labPlace: { it: "Un luogo di un laboratorio, principale o connesso", en: "A place of a lab, main or linked" },
  labProtocol: {
    it: "La struttura comune che ogni laboratorio si impegna ad avere",
    en: "The common structure that every lab undertakes to have",
  },
  labSystem: { it: "Le regole dei laboratori di un'area", en: "The rules of an area's labs" },
  labCouncil: { it: "L'assemblea aperta di un laboratorio", en: "The open assembly of a lab" },
  labsForum: { it: "L'assemblea o la rete di tutti i laboratori", en: "The assembly or network of all labs" },
  leadOrganisation: {
    it: "L'organizzazione responsabile di un laboratorio",
    en: "The organisation that answers for a lab",
  },
  leadPerson: { it: "La persona responsabile di un laboratorio", en: "The person who answers for a lab" },
  hub: {
    it: "Un luogo d'incontro del sistema, fuori dai laboratori",
    en: "A meeting point of the system, outside of the labs",
  },
  school: { it: "La scuola di chi fa i laboratori", en: "The school of those who make the labs" },
  participant: { it: "Chi partecipa alle attività", en: "Who takes part in the activities" },
  collaborator: { it: "Chi collabora stabilmente con un laboratorio", en: "Who works with a lab steadily" },
  volunteer: { it: "Il volontario", en: "The volunteer" },
  citizenLeader: { it: "Il cittadino che fa da guida agli altri", en: "The citizen who guides others" },
  group: { it: "Il gruppo informale di cittadini", en: "The informal group of citizens" },
  microNetwork: { it: "La micro rete di aiuto nata in un laboratorio", en: "The small network of help born in a lab" },
  entryTheme: { it: "L'oggetto di lavoro con cui le persone si avvicinano", en: "The theme by which people come near" },
  gathering: {
    it: "Ogni incontro con una data: attività, sessione, seduta",
    en: "Any encounter with a date: activity, session, sitting",
  },
  attendance: { it: "La presenza a un incontro", en: "Being present at a gathering" },
  call: { it: "Il bando", en: "The call" },
  application: { it: "La candidatura a un bando", en: "The application to a call" },
  startUp: {
    it: "L'iniziativa di cittadini sostenuta dopo un bando",
    en: "The initiative of citizens supported after a call",
  },
  startUpCall: { it: "Il bando per le iniziative dei cittadini", en: "The call for initiatives of citizens" },
  tutoring: { it: "L'accompagnamento di un'iniziativa", en: "Going along with an initiative" },
  pathway: { it: "Il percorso di rete o di formazione", en: "The path of networking or training" },
  session: { it: "L'incontro di un percorso", en: "The encounter of a path" },
  strand: { it: "Il filone tematico", en: "The theme of work" },
  enrolment: { it: "L'iscrizione a un percorso", en: "Enrolling in a path" },
  experience: {
    it: "L'esperienza pilota in cui si sperimenta il modello",
    en: "The pilot experience in which the model is tried",
  },
  body: {
    it: "L'organo di governo: tavolo, consulta, assemblea",
    en: "The body of governance: table, council, assembly",
  },
  meeting: { it: "La seduta di un organo", en: "The sitting of a body" },
  minutes: { it: "Il verbale di una seduta", en: "The minutes of a sitting" },
  decision: { it: "La decisione di un organo", en: "The decision of a body" },
  agreement: { it: "L'accordo, il patto o la convenzione", en: "The agreement, pact or convention" },
  coProgramming: { it: "La co-programmazione", en: "Co-programming" },
  coDesignProcedure: { it: "La procedura di co-progettazione", en: "The procedure of co-design" },
  publicNotice: { it: "L'avviso pubblico", en: "The public notice" },
  renegotiation: { it: "La rinegoziazione di un accordo", en: "The renegotiation of an agreement" },
  areaPlan: { it: "Il piano sociale triennale dell'ambito", en: "The territory's three-year social plan" },
  planObjective: { it: "Un obiettivo del piano sociale", en: "An objective of the social plan" },
  travelDiary: { it: "Il diario di viaggio", en: "The travel diary" },
  diaryEntry: { it: "Una pagina del diario di viaggio", en: "A page of the travel diary" },
  interviewGrid: { it: "La griglia di intervista", en: "The interview grid" },
  interview: { it: "L'intervista", en: "The interview" },
  comparativeSynthesis: { it: "La sintesi che confronta più territori", en: "The synthesis that compares territories" },
  practice: { it: "La buona pratica", en: "The good practice" },
  notebook: { it: "Il quaderno che racconta i laboratori", en: "The notebook that tells of the labs" },
  logicalFramework: { it: "Il quadro logico", en: "The logical framework" },
  indicator: { it: "L'indicatore", en: "The indicator" },
  observation: { it: "La rilevazione di un indicatore", en: "The observation of an indicator" },
  networkWave: { it: "La rilevazione della rete in una data", en: "The survey of the network on a date" },
  node: { it: "Il nodo della rete", en: "The node of the network" },
  tie: { it: "Il legame della rete", en: "The tie of the network" },
  budgetPlan: { it: "Il piano economico", en: "The budget" },
  action: { it: "L'azione di un progetto", en: "The action of a project" },
  costLine: { it: "La voce di spesa", en: "The cost line" },
  fundingSource: { it: "La fonte di finanziamento", en: "The source of funding" },
  expenseDocument: { it: "Il giustificativo di spesa", en: "The expense document" },
  redefinition: { it: "La rimodulazione del piano economico", en: "The revision of the budget" },
} as const;

export type NounCode = keyof typeof nounMeanings;

/** The codes alone, in reading order. */
export const nounCodes = Object.keys(nounMeanings) as NounCode[];
