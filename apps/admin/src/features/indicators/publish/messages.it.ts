export const messages = {
  "openFigures.title": "Dati aperti",
  "openFigures.lead":
    "I numeri che chiunque può leggere sul sito, scaricare e riusare. Prima di pubblicare vedi qui la tabella come la leggeranno tutti.",
  "openFigures.prepare": "Prepara una tabella",
  "openFigures.measure": "Che cosa si conta",
  "openFigures.by": "Distinto per",
  "openFigures.byNothing": "Niente: solo il totale",
  "openFigures.from": "Dall'anno",
  "openFigures.to": "All'anno",
  "openFigures.preview": "Come la leggeranno tutti",
  "openFigures.row": "Voce",
  "openFigures.whole": "Tutto il territorio",
  "openFigures.other": "Senza indicazione",
  "openFigures.hidden": "riservato",
  "openFigures.unknown": "non dichiarato",
  "openFigures.hiddenCount_one":
    "Una casella resta riservata: parla di meno di {{threshold}} persone, o servirebbe a ricavarle.",
  "openFigures.hiddenCount_other":
    "{{count}} caselle restano riservate: parlano di meno di {{threshold}} persone, o servirebbero a ricavarle.",
  "openFigures.forEarlier_one":
    "Una di queste è riservata per ciò che è già stato pubblicato: chi confrontasse le due tabelle riconoscerebbe poche persone.",
  "openFigures.forEarlier_other":
    "{{count}} di queste sono riservate per ciò che è già stato pubblicato: chi confrontasse le due tabelle riconoscerebbe poche persone.",
  "openFigures.nothingHidden": "Nessuna casella resta riservata.",
  "openFigures.kept":
    "Restano come già pubblicati: {{years}}. Da allora è cambiato troppo poco per poterlo dire senza far riconoscere qualcuno.",
  "openFigures.asOf": "Si conta fino al {{day}}.",
  "openFigures.outcome.unchanged": "Non c'è niente di nuovo da pubblicare",
  "openFigures.outcome.wouldTell": "Questa tabella non si può pubblicare",
  "openFigures.publish": "Pubblica sul sito",
  "openFigures.forEver":
    "Ciò che è pubblicato resta detto: chi l'ha scaricato lo tiene. La licenza è Creative Commons BY 4.0.",
  "openFigures.done": "La tabella è sul sito.",
  "openFigures.published": "Già pubblicate",
  "openFigures.none": "Non è ancora stato pubblicato nulla.",
  "openFigures.tableBy": "{{name}} · per {{by}}",
  "openFigures.publishedOn_one": "{{years}}. Pubblicata il {{day}}.",
  "openFigures.publishedOn_other": "{{years}}. Pubblicata il {{day}}: è la pubblicazione numero {{count}}.",
  "openFigures.earlier": "Prima: {{days}}.",
  "openFigures.withdraw": "Ritira",
  "openFigures.withdrawn": "Ritirata",
  "openFigures.withdrawnOn": "Ritirata il {{day}}: «{{reason}}»",
  "openFigures.earlierWithdrawn": "{{day}} (poi ritirata)",
  "openFigures.withdrawTitle": "Ritira dal sito: {{name}}",
  "openFigures.withdrawLead":
    "Sul sito resteranno il nome della tabella, il giorno in cui la ritiri e il motivo; i numeri e il file non ci saranno più. Ciò che è stato detto resta detto: chi l'ha scaricata la tiene, e le prossime tabelle ne terranno conto.",
  "openFigures.withdrawHint": "Lo leggono tutti: che cosa non andava in questi numeri? Niente nomi di persone.",
  "openFigures.withdrawIt": "Ritira la tabella",
  "openFigures.withdrawnNow": "La tabella è stata ritirata dal sito.",
  "openFigures.onSite": "Guardala sul sito",
} as const;
