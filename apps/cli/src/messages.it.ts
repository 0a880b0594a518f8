export const messages = {
  usage: `Uso: trama COMANDO

  demo                          crea (se manca) un'istanza dimostrativa e la avvia
  init --territory NOME --admin E-MAIL
                                crea un'istanza vera, con un amministratore
  start                         avvia l'istanza
  access E-MAIL [--name NOME --role RUOLO [--scope lab:NOME-NELL-INDIRIZZO …]]
                                dà un link di accesso: nuovo con nome e ruolo,
                                altrimenti per un accesso che c'è già
  access E-MAIL --reset-factor  toglie il secondo fattore a chi ha perso il
                                telefono e i codici di recupero
  backup [--to CARTELLA]        fa un backup, anche mentre l'istanza lavora
  restore BACKUP                rimette i dati di un backup (a istanza ferma)
  audit verify [--anchor ANCORA]
                                controlla che il registro delle modifiche sia integro, anche da un'ancora annotata
  retention [--apply]           dice che cosa è scaduto secondo le regole di conservazione; con --apply lo cancella ora
  config check FILE [FILE …]    controlla file di configurazione
  config diff FILE              dice in che cosa un file differisce da quella in vigore
  config apply FILE [--from GIORNO] [--note TESTO] [--based-on N]
                                la mette in vigore come nuova revisione
  config revisions              elenca le revisioni
  config export [--at GIORNO | --revision N]
                                scrive la configurazione in vigore, o un'altra
  config schema                 scrive lo schema JSON di una configurazione

Impostazioni: TRAMA_DATA (cartella dei dati), TRAMA_DATABASE (file:… o postgres://…),
TRAMA_PORT, TRAMA_HOST, TRAMA_URL, TRAMA_TERRITORY,
TRAMA_BACKUP_TO (cartella dei backup), TRAMA_BACKUP_EVERY (ogni quante ore, 0 mai), TRAMA_BACKUP_KEEP (quanti),
TRAMA_SMTP (server di posta: smtp://… o smtps://…), TRAMA_MAIL_FROM (mittente),
TRAMA_PROXIES (indirizzi dei proxy davanti all'istanza),
TRAMA_OIDC_ISSUER, TRAMA_OIDC_CLIENT_ID, TRAMA_OIDC_SECRET o TRAMA_OIDC_SECRET_FILE,
TRAMA_OIDC_LABEL (accesso con un provider OpenID Connect).`,
  founding: "Creo l'istanza di {{name}}…",
  "ready.title": "{{name}} · {{system}}",
  "ready.site": "Sito pubblico   {{url}}/",
  "ready.admin": "Gestione        {{url}}/admin",
  "ready.api": "API             {{url}}/api/docs",
  "ready.data": "Dati            {{place}}",
  "ready.mail": "Posta           {{folder}}/ (per un server di posta: TRAMA_SMTP)",
  "ready.stop": "Per fermare: Ctrl C",
  "demo.accounts": "Accessi dimostrativi, uno per ruolo:",
  "demo.password": "Password di tutti: {{password}}",
  "demo.passwordOnce": "È mostrata solo questa volta: annotala.",
  "demo.passwordBefore":
    "La password è quella mostrata al primo avvio. Per ricominciare, cancella la cartella dei dati.",
  "demo.passwordBeforeInPostgres":
    "La password è quella mostrata al primo avvio. Per ricominciare, cancella la cartella dei dati e svuota il database.",
  "demo.lacks":
    "In questo territorio mancano ancora: {{lacks}}. La dimostrazione parte vuota: chi amministra li scrive nelle Impostazioni.",
  "demo.lack.municipalities": "i Comuni",
  "demo.lack.organisationKinds": "i tipi di organizzazione",
  "demo.other": "Nella cartella dei dati c'è già l'istanza di {{name}}: TRAMA_TERRITORY={{asked}} è ignorato.",
  "demo.notDemonstration":
    "Nella cartella dei dati c'è un'istanza vera, non una dimostrazione: avviala con «trama start».",
  "access.needs": "Serve l'indirizzo e-mail; per un accesso nuovo anche --name e --role insieme.",
  "access.factorReset":
    "{{email}} entra di nuovo con la sola password; le sue sessioni sono chiuse. Se il suo ruolo lo chiede, il secondo fattore si imposta al prossimo accesso.",
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
  "serve.seriesNotExtended":
    "Il calendario non è stato allungato: riproverò fra un giorno. Intanto il resto funziona. Motivo: {{reason}}",
  "serve.mailFailed": "Un messaggio di posta non si è potuto scrivere: riproverò. Motivo: {{reason}}",
  "start.stopped": "Fermata.",
  "backup.done": "Backup fatto: {{folder}}",
  "backup.facts": "  {{rows, number}} righe in {{tables}} tabelle, {{megabytes}} MB",
  "backup.content": "  impronta del contenuto: {{hash}}",
  "backup.failed":
    "Il backup non è riuscito ({{at}}), l'istanza continua a lavorare e riprova fra {{minutes}} minuti. Ultimo backup riuscito: {{last}}.",
  "backup.none": "nessuno",
  "backup.failedReason": "  motivo: {{reason}}",
  "backup.recovered": "Il backup è di nuovo riuscito ({{at}}): {{folder}}",
  "backup.refused.otherEngine":
    "Questi backup sono per i dati in un file. L'istanza usa un altro motore ({{where}}): per PostgreSQL usa pg_dump e pg_restore, insieme a una copia del file «secret» della cartella dei dati.",
  "backup.refused.noSpace":
    "Non c'è abbastanza spazio in {{where}}: non ho lasciato nulla a metà. Libera spazio, oppure scegli un'altra cartella.",
  "backup.refused.unwritable":
    "Non riesco a scrivere in {{where}}: controlla che la cartella ci sia e che si possa usare.",
  "backup.refused.missing": "In {{where}} non c'è un backup: indica la cartella che contiene manifest.json.",
  "backup.refused.damagedManifest":
    "Il backup è danneggiato: {{where}} non è più com'era quando è stato scritto. Non ho cambiato nulla: usa un altro backup.",
  "backup.refused.damagedFile":
    "Il backup è danneggiato: {{where}} non corrisponde a ciò che dice manifest.json. Non ho cambiato nulla: usa un altro backup.",
  "backup.refused.newer":
    "Il backup in {{where}} è di una versione più recente del programma. Non ho cambiato nulla: installa quella versione e riprova.",
  "backup.refused.otherHistory":
    "Il backup in {{where}} viene da un altro programma: le sue migrazioni non sono le nostre. Non ho cambiato nulla.",
  "backup.refused.elsewhere":
    "I dati dell'istanza non sono nella sua cartella, ma in {{where}} (TRAMA_DATABASE): un backup si rimette solo nella cartella. Non ho cambiato nulla: togli TRAMA_DATABASE e rimetti il backup in TRAMA_DATA.",
  "restore.needs": "Indica quale backup rimettere: trama restore CARTELLA-DEL-BACKUP",
  "restore.done": "Ho rimesso i dati di {{name}} com'erano il {{at}}.",
  "restore.replaced": "I dati di prima sono da parte in {{folder}}: cancellali quando non servono più.",
  "restore.access":
    "Al prossimo avvio tutte le sessioni e i link di accesso finiscono: ognuno rientra con la sua password.\nControlla chi ha accesso: ruoli e accessi chiusi dopo quel giorno sono tornati aperti.",
  "restore.next": "Ora avvia l'istanza con «trama start».",
  "retention.rule": "{{name}}: {{term}}",
  "retention.due": "  scaduti oggi: {{due}}; entro 30 giorni: {{soon}}",
  "retention.suspended": "  sospesa: {{reason}}",
  "retention.awaiting": "  aspetta l'autorizzazione allo scarto",
  "retention.last": "  ultima volta il {{day}}: {{erased}}",
  "retention.applied": "Ciò che si poteva cancellare è cancellato.",
  "retention.daily": "L'istanza avviata cancella da sola una volta al giorno; «trama retention --apply» lo fa adesso.",
  "serve.retentionFailed": "Le regole di conservazione non hanno finito il loro lavoro, si riprova domani: {{reason}}",
  "audit.intact": "Il registro delle modifiche è integro: {{length, number}} righe.",
  "audit.anchor": "  àncora da annotare: {{anchor}}",
  "audit.passes": "  Passa per l'àncora che hai dato: da allora niente è stato tolto o riscritto.",
  "audit.badAnchor": "«{{anchor}}» non è un'àncora: si scrive come 12345:impronta, com'era stata mostrata.",
  "audit.fault.missing": "La riga {{sequence}} manca.",
  "audit.fault.altered": "La riga {{sequence}} è stata cambiata dopo essere stata scritta, o spostata.",
  "audit.fault.values": "I valori della riga {{sequence}} sono stati cambiati.",
  "audit.fault.truncated": "Il registro finisce prima dell'àncora: dalla riga {{sequence}} in poi è stato tolto.",
  "audit.fault.rewritten": "La riga {{sequence}} non è più quella dell'àncora: il registro è stato riscritto.",
  "audit.broken": "Il registro delle modifiche NON è integro: il primo problema è alla riga {{sequence}}.",
  "config.good": "{{file}}: va bene",
  "config.flag": "  {{severity}}: {{sentence}}",
  "config.problem": "{{file}}:{{line}}:{{column}} {{path}}: {{reason}}",
  "config.unknown": "Non c'è nessun file o territorio «{{asked}}».",
  "config.unreadable": "Non riesco a leggere «{{asked}}».",
  "config.needsFile": "Serve un file di configurazione.",
  "config.notNumber": "L'opzione {{option}} vuole il numero di una revisione, non «{{value}}».",
  "diff.none": "{{file}}: nessuna differenza dalla configurazione in vigore.",
  "diff.nothing": "(niente)",
  "apply.note": "Applicata dalla riga di comando",
  "apply.done": "Revisione {{number}}: in vigore da oggi, {{day}}.",
  "apply.planned": "Revisione {{number}}: in vigore dal {{day}}.",
  "revisions.line": "{{number}}. dal {{day}}, {{state}} — {{author}}: {{note}}",
  "revisions.changes_one": "   {{count}} differenza",
  "revisions.changes_other": "   {{count}} differenze",
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
