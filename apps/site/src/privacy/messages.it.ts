/** The sentences of the page about privacy. */
export const privacy = {
  "privacy.title": "Privacy",
  "privacy.description": "Quali dati tratta questo sito: nessun cookie e nessun tracciamento nelle pagine pubbliche.",
  "privacy.lead": "Per leggere queste pagine non serve dire chi sei.",
  "privacy.cookiesTitle": "Nessun cookie, nessun tracciamento",
  "privacy.cookies":
    "Le pagine pubbliche non usano cookie, non contano le visite delle singole persone e non caricano nulla da altri siti: anche i caratteri e le mappe stanno qui.",
  "privacy.logsTitle": "Registri tecnici",
  "privacy.logs":
    "Per la sicurezza, il server può annotare le richieste che riceve: ora, pagina chiesta, esito, indirizzo di rete. Le annotazioni non servono a riconoscere chi visita il sito.",
  "privacy.keptTitle": "Per quanto tempo si tengono i dati",
  "privacy.kept":
    "Chi lavora qui scrive alcuni dati delle persone: chi partecipa agli incontri, chi ha un ruolo, chi entra nell'area riservata. Si tengono per il tempo che serve, poi il sistema li cancella da solo e restano solo i numeri. Se un procedimento o un archivio pubblico chiede di conservarli, possono restare più a lungo.",
  "privacy.backups":
    "Le copie di sicurezza conservano i dati finché non sono sostituite da copie più nuove. Se se ne ripristina una, ciò che era scaduto si cancella di nuovo.",
  "privacy.staffTitle": "Area riservata",
  "privacy.staff":
    "Chi lavora nell'area riservata accede con un account. Solo lì si usa un cookie tecnico, che tiene aperta la sessione.",
  "privacy.peopleTitle": "Persone",
  "privacy.people":
    "Le pagine pubbliche parlano di luoghi, attività e organizzazioni. Non pubblicano nomi di chi partecipa.",
  "privacy.rightsTitle": "Titolare e diritti",
  "privacy.rights":
    "{{owner}} è titolare del trattamento. Per esercitare i tuoi diritti (articoli 15-22 del Regolamento UE 2016/679) usa i contatti qui sotto. Puoi anche presentare reclamo al Garante per la protezione dei dati personali.",
} as const;
