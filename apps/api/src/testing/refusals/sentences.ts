/** A code, and what it says in the two languages. */
export interface Sentence {
  code: string;
  it: string;
  en: string;
}

const sentence = (code: string, it: string, en: string): Sentence => ({ code, it, en });

export const invalid = sentence(
  "kernel:error.invalid",
  "Alcuni dati non vanno bene: controlla i campi indicati.",
  "Some data are not right: check the fields named below.",
);
export const badQuery = sentence(
  "kernel:error.badQuery",
  "La richiesta contiene un filtro o un ordinamento non previsto.",
  "The request has a filter or a sort order that is not declared.",
);
export const notFound = sentence(
  "kernel:error.notFound",
  "La pagina o il dato richiesto non esiste, oppure non è fra quelli che puoi vedere.",
  "The page or record does not exist, or is not among those you may see.",
);
export const malformed = sentence(
  "kernel:error.malformedJson",
  "Il contenuto non è JSON valido.",
  "The content is not valid JSON.",
);
export const notJson = sentence(
  "kernel:error.notJson",
  "Il contenuto deve essere JSON (Content-Type: application/json).",
  "The content must be JSON (Content-Type: application/json).",
);
export const tooLarge = sentence(
  "kernel:error.tooLarge",
  "Il contenuto supera il limite di 1 MB.",
  "The content exceeds the limit of 1 MB.",
);
export const unauthenticated = sentence(
  "kernel:error.unauthenticated",
  "Per continuare devi accedere.",
  "You must sign in to go on.",
);
export const stale = sentence(
  "kernel:error.staleVersion",
  "Nel frattempo qualcun altro ha modificato questi dati. Ricarica per vedere la versione aggiornata.",
  "Somebody else changed these data in the meantime. Reload to see the current version.",
);
export const missingVersion = sentence(
  "kernel:error.missingVersion",
  "Manca l'intestazione If-Match con la versione che stai modificando.",
  "The If-Match header with the version you are changing is missing.",
);
export const notReady = sentence(
  "labs:error.notReady",
  "Il cambio di fase non si può fare: mancano alcune condizioni.",
  "The phase cannot change: some conditions are missing.",
);
export const mainPlaceOverlaps = (name: string) =>
  sentence(
    "labs:error.mainPlaceOverlaps",
    `In quel periodo il luogo principale è già «${name}».`,
    `In that period the main place is already “${name}”.`,
  );

export const required = sentence("kernel:issue.required", "Campo obbligatorio.", "This field is required.");
export const notValid = sentence("kernel:issue.invalid", "Valore non valido.", "Invalid value.");
export const tooShort = sentence(
  "kernel:issue.tooShort",
  "Servono almeno 3 caratteri.",
  "At least 3 characters are needed.",
);
export const notText = sentence("kernel:issue.wrongType.string", "Qui serve un testo.", "A text is needed here.");
export const notAmong = (options: string) =>
  sentence(
    "kernel:issue.notInList",
    `Valore non ammesso. Valori possibili: ${options}.`,
    `Value not allowed. Possible values: ${options}.`,
  );
export const unknownField = (name: string) =>
  sentence("kernel:issue.unknownField", `Campo non previsto: ${name}.`, `Unknown field: ${name}.`);
export const notIstat = sentence(
  "territory:issue.istat",
  "Non è un codice ISTAT: servono sei cifre, le prime tre da 001 a 111.",
  "Not an ISTAT code: six digits are needed, the first three from 001 to 111.",
);
export const unknownMunicipality = (istat: string) =>
  sentence(
    "territory:issue.unknownMunicipality",
    `Il codice ISTAT ${istat} non è fra i Comuni del territorio.`,
    `The ISTAT code ${istat} is not among the territory's municipalities.`,
  );
export const missing = {
  mainPlace: sentence("labs:missing.mainPlace", "Manca il luogo principale.", "The main place is missing."),
  leadOrganisation: sentence(
    "labs:missing.leadOrganisation",
    "Manca l'organizzazione referente.",
    "The lead organisation is missing.",
  ),
  leadPerson: sentence("labs:missing.leadPerson", "Manca la persona referente.", "The lead person is missing."),
};
export const missingItem = (it: string, en: string) =>
  sentence(
    "labs:missing.item",
    `Manca un elemento richiesto per questa fase: ${it}.`,
    `An item required for this phase is missing: ${en}.`,
  );
export const unknownOwner = sentence(
  "gatherings:issue.unknownOwner",
  "Chi tiene quest'incontro non c'è.",
  "Whoever holds this gathering does not exist.",
);
export const unknownKind = sentence(
  "gatherings:issue.unknownKind",
  "Questo tipo di incontro non è fra quelli del territorio.",
  "This kind of gathering is not among the territory's.",
);
export const endsAtStart = sentence(
  "gatherings:issue.endsAtStart",
  "L'ora di fine è uguale a quella d'inizio.",
  "The end time equals the start time.",
);
export const noDates = sentence(
  "gatherings:issue.noDates",
  "Con questo ritmo non c'è nemmeno una data.",
  "This rhythm does not give a single date.",
);
export const untilBeforeFrom = sentence(
  "gatherings:issue.untilBeforeFrom",
  "L'ultimo giorno viene prima del primo.",
  "The last day comes before the first.",
);
export const windowBackwards = sentence(
  "gatherings:issue.windowBackwards",
  "L'ultimo giorno viene prima del primo.",
  "The last day comes before the first.",
);
export const windowTooWide = sentence(
  "gatherings:issue.windowTooWide",
  "Si può chiedere al massimo un anno alla volta.",
  "One year at a time can be asked for.",
);
