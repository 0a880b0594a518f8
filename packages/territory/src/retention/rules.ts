import { type ConfigSection, inWords, issue, LocalDate } from "@trama/kernel";
import { z } from "zod";

/** The rules, in the order in which they are shown and act: who has no account any more can be forgotten the same day. */
export const retentionRules = [
  ...(["attendance", "gatheringNotes", "accounts", "people"] as const),
  ...(["access", "mailAddresses", "mail", "trail"] as const),
] as const;
export type RetentionRule = (typeof retentionRules)[number];

const shortText = z.string().trim().min(3).max(199).optional();

const suspended = {
  suspended: shortText.meta(
    inWords(
      "Sospesa: il motivo, come un contenzioso o una verifica in corso; finché è scritto non si cancella nulla",
      "Suspended: the reason, such as litigation or an inspection; while it is written nothing is erased",
    ),
  ),
};

/** The gate of D.Lgs 42/2004, art. 21: documents of a public archive are discarded when the Soprintendenza allows it. */
const gate = {
  needsAuthorisation: z
    .boolean()
    .default(false)
    .meta(
      inWords(
        "Serve l'autorizzazione allo scarto: se sono documenti di un archivio pubblico (D.Lgs 42/2004, articolo 21) non si cancella nulla finché la Soprintendenza non autorizza",
        "Discarding must be authorised: where these are documents of a public archive (D.Lgs 42/2004, article 21) nothing is erased until the Soprintendenza authorises it",
      ),
    ),
  authorisation: shortText.meta(
    inWords(
      "Autorizzazione: numero, data e chi l'ha rilasciata",
      "Authorisation: its number, its date and who gave it",
    ),
  ),
  authorisedUntil: LocalDate.optional().meta(
    inWords(
      "Vale per le scadenze fino al: ciò che scade dopo aspetta la prossima autorizzazione",
      "Holds for what is due until: what is due later waits for the next authorisation",
    ),
  ),
};

const months = (usual: number, least: number, most: number) => ({
  months: z
    .number()
    .int()
    .min(least)
    .max(most)
    .default(usual)
    .meta(inWords(`Mesi: da ${least} a ${most}`, `Months: from ${least} to ${most}`)),
});

const days = (usual: number, least: number, most: number) => ({
  days: z
    .number()
    .int()
    .min(least)
    .max(most)
    .default(usual)
    .meta(inWords(`Giorni: da ${least} a ${most}`, `Days: from ${least} to ${most}`)),
});

/** For how long each kind of personal data is kept. Absent rules are those of the defaults. */
export const RetentionSection = z
  .strictObject({
    attendance: z
      .strictObject({ ...months(24, 1, 120), ...gate, ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Nomi di chi partecipa: contati dall'ultimo incontro della persona; poi i nomi si cancellano e i conteggi restano",
          "Names of who takes part: counted from the person's last gathering; then names are erased and counts stay",
        ),
      ),
    gatheringNotes: z
      .strictObject({ ...months(24, 1, 120), ...gate, ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Note sugli incontri: contate dal giorno dell'incontro; poi il testo si cancella",
          "Notes on gatherings: counted from the day of the gathering; then the text is erased",
        ),
      ),
    accounts: z
      .strictObject({ ...months(12, 1, 60), ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Account non più usati: di chi non ha più ruoli, contati dall'ultimo accesso; poi si cancellano",
          "Accounts no longer used: of who has no role any more, counted from the last sign-in; then they are deleted",
        ),
      ),
    people: z
      .strictObject({ ...months(60, 1, 240), ...gate, ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Persone senza più ruoli: contate dalla fine dell'ultimo ruolo o dall'ultima modifica della scheda; poi il nome si cancella e la storia resta",
          "People without roles any more: counted from the end of the last role or the last change of their record; then the name is erased and the history stays",
        ),
      ),
    access: z
      .strictObject({ ...days(30, 1, 180), ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Sessioni e inviti scaduti: contati dalla scadenza; poi si cancellano",
          "Expired sessions and invitations: counted from their expiry; then they are deleted",
        ),
      ),
    mailAddresses: z
      .strictObject({ ...days(7, 1, 90), ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Indirizzi della posta partita: contati dall'invio; poi si cancella a chi era diretta",
          "Addresses of mail that left: counted from its leaving; then to whom it went is erased",
        ),
      ),
    mail: z
      .strictObject({ ...days(90, 7, 730), ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Elenco della posta: contato da quando un messaggio è partito o è stato abbandonato; poi la riga si cancella",
          "List of the mail: counted from when a message left or was given up; then its row is deleted",
        ),
      ),
    trail: z
      .strictObject({ ...months(120, 6, 480), ...gate, ...suspended })
      .prefault({})
      .meta(
        inWords(
          "Valori nel registro delle modifiche: contati dalla modifica, mai meno di 6 mesi; poi si cancellano i valori e la riga resta",
          "Values in the trail of changes: counted from the change, never less than 6 months; then the values are erased and the line stays",
        ),
      ),
  })
  .superRefine((section, ctx) => {
    if (section.mail.days < section.mailAddresses.days)
      ctx.addIssue(issue("territory:issue.mailBeforeAddress", ["mail", "days"], {}));
    for (const name of retentionRules) {
      const one = section[name];
      if ("authorisation" in one && one.authorisation !== undefined && one.authorisedUntil === undefined)
        ctx.addIssue(issue("territory:issue.authorisedUntilWhen", [name, "authorisedUntil"], {}));
    }
  })
  .prefault({})
  .meta(inWords("Conservazione dei dati", "How long data are kept"));
export type RetentionSection = z.output<typeof RetentionSection>;

export const retentionConfig = { name: "retention", schema: RetentionSection } as const satisfies ConfigSection;
