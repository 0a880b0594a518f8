export const messages = {
  usage: `Uso: trama COMANDO

  demo                          crea (se manca) un'istanza dimostrativa e la avvia
  init --territory NOME --admin E-MAIL
                                crea un'istanza vera, con un amministratore
  start                         avvia l'istanza
  access E-MAIL [--name NOME --role RUOLO]
                                dà un link di accesso: nuovo con nome e ruolo,
                                altrimenti per un accesso che c'è già
  config check FILE [FILE …]    controlla file di configurazione
  config export                 scrive la configurazione in vigore
  config schema                 scrive lo schema JSON di una configurazione

Impostazioni: TRAMA_DATA (cartella dei dati), TRAMA_PORT, TRAMA_HOST, TRAMA_URL, TRAMA_TERRITORY.`,
  founding: "Creo l'istanza di {{name}}…",
  "ready.title": "{{name}} · {{system}}",
  "ready.site": "Sito pubblico   {{url}}/",
  "ready.admin": "Gestione        {{url}}/admin",
  "ready.api": "API             {{url}}/api/docs",
  "ready.data": "Dati            {{folder}}",
  "ready.stop": "Per fermare: Ctrl C",
  "demo.accounts": "Accessi dimostrativi, uno per ruolo:",
  "demo.password": "Password di tutti: {{password}}",
  "demo.passwordOnce": "È mostrata solo questa volta: annotala.",
  "demo.passwordBefore":
    "La password è quella mostrata al primo avvio. Per ricominciare, cancella la cartella dei dati.",
  "demo.other": "Nella cartella dei dati c'è già l'istanza di {{name}}: TRAMA_TERRITORY={{asked}} è ignorato.",
  "demo.notDemonstration":
    "Nella cartella dei dati c'è un'istanza vera, non una dimostrazione: avviala con «trama start».",
  "access.needs": "Serve l'indirizzo e-mail; per un accesso nuovo anche --name e --role insieme.",
  "access.unknownRole": "Il ruolo «{{role}}» non c'è. Ruoli: {{roles}}.",
  "init.exists": "In {{folder}} c'è già un'istanza, quella di {{name}}. Non ho cambiato nulla.",
  "init.needsAdmin": "Serve l'indirizzo e-mail di chi amministrerà l'istanza: --admin nome@esempio.it",
  "init.done": "L'istanza di {{name}} è pronta, con {{flags}} segnalazioni da guardare.",
  "init.link": "Link di accesso per {{email}}, valido una volta sola e per {{hours}} ore:",
  "init.next": "Ora avviala con «trama start».",
  "start.missing": "In {{folder}} non c'è ancora un'istanza: creala con «trama init --territory NOME --admin E-MAIL».",
  "start.portTaken": "La porta {{port}} è già occupata: scegline un'altra con TRAMA_PORT.",
  "start.alreadyRunning":
    "Un altro processo sta già lavorando su questi dati ({{folder}}): fermalo, oppure usa un'altra cartella con TRAMA_DATA.",
  "serve.seriesNotExtended":
    "Il calendario non è stato allungato: riproverò fra un giorno. Intanto il resto funziona. Motivo: {{reason}}",
  "start.stopped": "Fermata.",
  "config.good": "{{file}}: va bene",
  "config.flag": "  {{severity}}: {{sentence}}",
  "config.problem": "{{file}}:{{line}}:{{column}} {{path}}: {{reason}}",
  "config.unknown": "Non c'è nessun file o territorio «{{asked}}».",
  "config.unreadable": "Non riesco a leggere «{{asked}}».",
  "error.setting": "L'impostazione {{setting}} non va bene: «{{value}}».",
  "error.argument": "Non capisco: {{reason}}",
  "error.migration": "I dati e il programma non vanno d'accordo: {{reason}}",
} as const;
