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

Impostazioni: TRAMA_DATA (cartella dei dati), TRAMA_DATABASE (file:… o postgres://…),
TRAMA_PORT, TRAMA_HOST, TRAMA_URL, TRAMA_TERRITORY.`,
  founding: "Creo l'istanza di {{name}}…",
  "ready.title": "{{name}} · {{system}}",
  "ready.site": "Sito pubblico   {{url}}/",
  "ready.admin": "Gestione        {{url}}/admin",
  "ready.api": "API             {{url}}/api/docs",
  "ready.data": "Dati            {{place}}",
  "ready.stop": "Per fermare: Ctrl C",
  "demo.accounts": "Accessi dimostrativi, uno per ruolo:",
  "demo.password": "Password di tutti: {{password}}",
  "demo.passwordOnce": "È mostrata solo questa volta: annotala.",
  "demo.passwordBefore":
    "La password è quella mostrata al primo avvio. Per ricominciare, cancella la cartella dei dati.",
  "demo.passwordBeforeInPostgres":
    "La password è quella mostrata al primo avvio. Per ricominciare, cancella la cartella dei dati e svuota il database.",
  "demo.other": "Nella cartella dei dati c'è già l'istanza di {{name}}: TRAMA_TERRITORY={{asked}} è ignorato.",
  "demo.notDemonstration":
    "Nella cartella dei dati c'è un'istanza vera, non una dimostrazione: avviala con «trama start».",
  "access.needs": "Serve l'indirizzo e-mail; per un accesso nuovo anche --name e --role insieme.",
  "access.unknownRole": "Il ruolo «{{role}}» non c'è. Ruoli: {{roles}}.",
  "init.exists": "In {{place}} c'è già un'istanza, quella di {{name}}. Non ho cambiato nulla.",
  "init.needsAdmin": "Serve l'indirizzo e-mail di chi amministrerà l'istanza: --admin nome@esempio.it",
  "init.done": "L'istanza di {{name}} è pronta, con {{flags}} segnalazioni da guardare.",
  "init.link": "Link di accesso per {{email}}, valido una volta sola e per {{hours}} ore:",
  "init.next": "Ora avviala con «trama start».",
  "start.missing": "In {{place}} non c'è ancora un'istanza: creala con «trama init --territory NOME --admin E-MAIL».",
  "start.portTaken": "La porta {{port}} è già occupata: scegline un'altra con TRAMA_PORT.",
  "start.alreadyRunning":
    "Un altro processo sta già lavorando su questi dati ({{folder}}): fermalo, oppure usa un'altra cartella con TRAMA_DATA.",
  "start.stopped": "Fermata.",
  "config.good": "{{file}}: va bene",
  "config.flag": "  {{severity}}: {{sentence}}",
  "config.problem": "{{file}}:{{line}}:{{column}} {{path}}: {{reason}}",
  "config.unknown": "Non c'è nessun file o territorio «{{asked}}».",
  "config.unreadable": "Non riesco a leggere «{{asked}}».",
  "error.setting": "L'impostazione {{setting}} non va bene: «{{value}}».",
  "error.databaseAddress":
    "L'impostazione TRAMA_DATABASE non va bene: scrivi file:PERCORSO, oppure postgres://UTENTE:PASSWORD@MACCHINA:PORTA/NOME.",
  "error.database.unreachable":
    "Il database {{where}} non risponde: controlla che il server PostgreSQL sia acceso e che l'indirizzo in TRAMA_DATABASE sia giusto.",
  "error.database.login": "Il database {{where}} non accetta utente e password: controllali in TRAMA_DATABASE.",
  "error.database.missing": "Il database {{where}} non c'è: crealo sul server PostgreSQL, vuoto, e riprova.",
  "error.database.privilege":
    "L'utente di TRAMA_DATABASE non può creare tabelle nel database {{where}}: rendilo proprietario del database.",
  "error.database.encoding":
    "Il database {{where}} non può contenere tutte le lettere (codifica {{detail}}): ne serve uno creato con la codifica UTF8.",
  "error.secret":
    "Il segreto nella cartella {{folder}} non è quello con cui questo database è stato usato la prima volta: copia lì il file «secret» della prima cartella.",
  "error.argument": "Non capisco: {{reason}}",
  "error.migration": "I dati e il programma non vanno d'accordo: {{reason}}",
} as const;
