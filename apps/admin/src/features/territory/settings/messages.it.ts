export const messages = {
  "settings.notChosen": "non indicato",
  "settings.nothingToChoose": "Non c'è ancora nulla fra cui scegliere.",
  "settings.codeAndSource": "Codice, fonte e nota",
  "settings.source": "Fonte e nota",
  "settings.unnamed": "Senza nome ({{number}})",
  "settings.incomplete": "da completare",
  "settings.count_zero": "nessuno",
  "settings.count_one": "{{count}} in elenco",
  "settings.count_other": "{{count}} in elenco",
  "settings.addTo": "Aggiungi: {{list}}",
  "settings.palette": "{{label}}: dalla tavolozza",
  "settings.contrast.light": "Testo bianco: {{ratio}} : 1, basta",
  "settings.contrast.nearest": "Con {{colour}}: {{ratio}} : 1, basta",
  "settings.contrast.dark": "Sugli schermi scuri, {{colour}}: {{ratio}} : 1, basta",
  "settings.contrast.take": "Usa {{colour}}",
  "settings.systems.new": "Regole per un'altra area",
  "settings.systems.newName": "Come si chiamano",
  "settings.systems.newHint": "Cominciano uguali alle prime: poi scegli l'area e cambi ciò che serve.",
  "settings.systems.remove": "Togli queste regole",
  "settings.upload.open": "Carica un file",
  "settings.upload.title": "Una configurazione da un file",
  "settings.upload.file": "File della configurazione",
  "settings.upload.hint":
    "Un file YAML, come quello che si scarica da qui. Prima di salvare vedi che cosa cambia: finché non salvi non succede nulla.",
  "settings.upload.refused_one": "{{file}} non si può usare: {{count}} cosa non va",
  "settings.upload.refused_other": "{{file}} non si può usare: {{count}} cose non vanno",
  "settings.upload.place": "Riga {{line}}, colonna {{column}}:",
  "settings.all": "Che cosa si può cambiare",
  "settings.lead.identity": "Il nome, i recapiti, il colore con la prova del contrasto.",
  "settings.part.municipalities": "Comuni",
  "settings.lead.municipalities":
    "I Comuni del territorio, con il codice ISTAT, gli abitanti per anno e la fonte di ogni cifra.",
  "settings.part.areas": "Aree",
  "settings.lead.areas":
    "L'ambito, i distretti, i gruppi di Comuni: in ogni area possono valere regole e chiusure proprie.",
  "settings.part.population": "Popolazione dichiarata",
  "settings.lead.population":
    "Le cifre come stanno nei documenti. Ciò che non torna diventa una segnalazione: non viene corretto da solo.",
  "settings.part.context": "Piani e contesto",
  "settings.lead.context": "I piani di sviluppo e i fatti del territorio, con la loro fonte.",
  "settings.part.bodies": "{body:Many} e ruoli contati",
  "settings.lead.bodies":
    "Di che cosa parlano i documenti: chi siede e chi lavora, per ruolo e in che numero, mai per nome.",
  "settings.part.closures": "Chiusure",
  "settings.lead.closures":
    "Agosto, Natale, le vacanze di scuola: in quei giorni {gathering:i} che si ripetono si fermano.",
  "settings.part.indicators": "Che cosa si conta",
  "settings.lead.retention":
    "Per quanto tempo si tengono i dati delle persone, quando si sospende una regola e quando serve autorizzare lo scarto.",
  "settings.lead.disclosure": "Sotto quante persone un conteggio resta riservato per chi non può vederle una per una.",
  "settings.lead.indicators":
    "Il quadro logico, gli indicatori con le loro versioni, i momenti in cui ci si ferma a guardare.",
  "settings.record.key": "{{label}}: quale",
  "settings.part.labs": "{lab:Many short}: numero e lingue",
  "settings.lead.labs":
    "Quanti {lab:many short} il territorio dichiara, e in quali lingue se ne scrive per le famiglie.",
} as const;
