import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  usage: `Usage: trama COMMAND

  demo                          makes (if missing) a demonstration instance and starts it
  init --territory NAME --admin E-MAIL
                                makes a real instance, with one administrator
  start                         starts the instance
  access E-MAIL [--name NAME --role ROLE [--scope lab:NAME-IN-ITS-ADDRESS …]]
                                gives an access link: a new access with name and
                                role, otherwise for an access that exists
  access E-MAIL --reset-factor  takes the second factor away from who lost the
                                phone and the recovery codes
  backup [--to FOLDER]          makes a backup, also while the instance works
  restore BACKUP                puts the data of a backup back (the instance stopped)
  audit verify [--anchor ANCHOR]
                                checks that the trail of changes is whole, also since an anchor noted before
  retention [--apply]           tells what is due by the rules of retention; with --apply erases it now
  config check FILE [FILE …]    checks configuration files
  config diff FILE              tells how a file differs from the one in force
  config apply FILE [--from DAY] [--note TEXT] [--based-on N]
                                puts it in force as a new revision
  config revisions              lists the revisions
  config export [--at DAY | --revision N]
                                writes the configuration in force, or another
  config schema                 writes the JSON Schema of a configuration

Settings: TRAMA_DATA (data folder), TRAMA_DATABASE (file:… or postgres://…),
TRAMA_PORT, TRAMA_HOST, TRAMA_URL, TRAMA_TERRITORY,
TRAMA_BACKUP_TO (folder of backups), TRAMA_BACKUP_EVERY (hours, 0 for never), TRAMA_BACKUP_KEEP (how many),
TRAMA_SMTP (mail server: smtp://… or smtps://…), TRAMA_MAIL_FROM (sender),
TRAMA_PROXIES (addresses of the proxies in front of the instance),
TRAMA_OIDC_ISSUER, TRAMA_OIDC_CLIENT_ID, TRAMA_OIDC_SECRET or TRAMA_OIDC_SECRET_FILE,
TRAMA_OIDC_LABEL (sign-in with an OpenID Connect provider).`,
  founding: "Making the instance of {{name}}…",
  "ready.title": "{{name}} · {{system}}",
  "ready.site": "Public site     {{url}}/",
  "ready.admin": "Administration  {{url}}/admin",
  "ready.api": "API             {{url}}/api/docs",
  "ready.data": "Data            {{place}}",
  "ready.mail": "Mail            {{folder}}/ (for a mail server: TRAMA_SMTP)",
  "ready.stop": "To stop: Ctrl C",
  "demo.accounts": "Demonstration accounts, one per role:",
  "demo.password": "Password of all: {{password}}",
  "demo.passwordOnce": "It is shown only this once: write it down.",
  "demo.passwordBefore": "The password is the one shown at the first start. To begin again, delete the data folder.",
  "demo.passwordBeforeInPostgres":
    "The password is the one shown at the first start. To begin again, delete the data folder and empty the database.",
  "demo.lacks":
    "This territory still lacks: {{lacks}}. The demonstration begins empty: who administers writes them in the Settings.",
  "demo.lack.municipalities": "its municipalities",
  "demo.lack.organisationKinds": "its kinds of organisation",
  "demo.other": "The data folder already holds the instance of {{name}}: TRAMA_TERRITORY={{asked}} is ignored.",
  "demo.notDemonstration": "The data folder holds a real instance, not a demonstration: start it with “trama start”.",
  "access.needs": "The e-mail address is needed; for a new access --name and --role together as well.",
  "access.factorReset":
    "{{email}} signs in with the password alone again; their sessions have ended. If their role asks for a second factor, it is set up at the next sign-in.",
  "access.unknownRole": "There is no role “{{role}}”. Roles: {{roles}}.",
  "init.exists": "{{place}} already holds an instance, that of {{name}}. Nothing was changed.",
  "init.needsAdmin": "The e-mail address of the instance's administrator is needed: --admin name@example.org",
  "init.done": "The instance of {{name}} is ready, with {{flags}} flags to look at.",
  "init.link": "Access link for {{email}}, valid once and for {{hours}} hours:",
  "init.next": "Now start it with “trama start”.",
  "start.missing": "{{place}} holds no instance yet: make one with “trama init --territory NAME --admin E-MAIL”.",
  "start.portTaken": "Port {{port}} is taken: choose another with TRAMA_PORT.",
  "start.alreadyRunning":
    "Another process is already working on these data ({{folder}}): stop it, or use another folder with TRAMA_DATA.",
  "serve.seriesNotExtended":
    "The calendar was not carried further: it will be tried again in a day. The rest works. Reason: {{reason}}",
  "serve.mailFailed": "A mail could not be written: it will be tried again. Reason: {{reason}}",
  "start.stopped": "Stopped.",
  "backup.done": "Backup made: {{folder}}",
  "backup.facts": "  {{rows, number}} rows in {{tables}} tables, {{megabytes}} MB",
  "backup.content": "  fingerprint of the content: {{hash}}",
  "backup.failed":
    "The backup failed ({{at}}); the instance goes on and tries again in {{minutes}} minutes. Last backup that succeeded: {{last}}.",
  "backup.none": "none",
  "backup.failedReason": "  reason: {{reason}}",
  "backup.recovered": "The backup succeeded again ({{at}}): {{folder}}",
  "backup.refused.otherEngine":
    "These backups are for data in a file. The instance uses another engine ({{where}}): for PostgreSQL use pg_dump and pg_restore, together with a copy of the file “secret” of the data folder.",
  "backup.refused.noSpace":
    "There is not enough room in {{where}}: nothing was left half done. Make room, or choose another folder.",
  "backup.refused.unwritable": "{{where}} cannot be written: check that the folder is there and may be used.",
  "backup.refused.missing": "There is no backup in {{where}}: give the folder that holds manifest.json.",
  "backup.refused.damagedManifest":
    "The backup is damaged: {{where}} is no longer as it was written. Nothing was changed: use another backup.",
  "backup.refused.damagedFile":
    "The backup is damaged: {{where}} is not what manifest.json says. Nothing was changed: use another backup.",
  "backup.refused.newer":
    "The backup in {{where}} is of a newer version of the program. Nothing was changed: install that version and try again.",
  "backup.refused.otherHistory":
    "The backup in {{where}} comes from another program: its migrations are not ours. Nothing was changed.",
  "backup.refused.elsewhere":
    "The data of this instance are not in its folder but in {{where}} (TRAMA_DATABASE): a backup is put back into the folder only. Nothing was changed: unset TRAMA_DATABASE and restore into TRAMA_DATA.",
  "restore.needs": "Say which backup to put back: trama restore FOLDER-OF-THE-BACKUP",
  "restore.done": "The data of {{name}} are back as they were on {{at}}.",
  "restore.replaced": "The data of before are kept aside in {{folder}}: delete them when they are no longer needed.",
  "restore.access":
    "At the next start every session and access link ends: all come in again with their password.\nCheck who has access: roles and accesses closed after that day are open again.",
  "restore.next": "Now start the instance with “trama start”.",
  "retention.rule": "{{name}}: {{term}}",
  "retention.due": "  due today: {{due}}; within 30 days: {{soon}}",
  "retention.suspended": "  suspended: {{reason}}",
  "retention.awaiting": "  waits for the authorisation to discard",
  "retention.last": "  last time on {{day}}: {{erased}}",
  "retention.applied": "What could be erased is erased.",
  "retention.daily": "A running instance erases by itself once a day; “trama retention --apply” does it now.",
  "serve.retentionFailed": "The rules of retention have not finished their work, tomorrow they try again: {{reason}}",
  "audit.intact": "The trail of changes is whole: {{length, number}} lines.",
  "audit.anchor": "  anchor to write down: {{anchor}}",
  "audit.passes": "  It passes through the anchor you gave: nothing was taken away or rewritten since.",
  "audit.badAnchor": "“{{anchor}}” is no anchor: it is written like 12345:fingerprint, as it was shown.",
  "audit.fault.missing": "Line {{sequence}} is missing.",
  "audit.fault.altered": "Line {{sequence}} was changed after it was written, or moved.",
  "audit.fault.values": "The values of line {{sequence}} were changed.",
  "audit.fault.truncated": "The trail ends before the anchor: from line {{sequence}} on it was taken away.",
  "audit.fault.rewritten": "Line {{sequence}} is not the anchor's any more: the trail was rewritten.",
  "audit.broken": "The trail of changes is NOT whole: the first problem is at line {{sequence}}.",
  "config.good": "{{file}}: good",
  "config.flag": "  {{severity}}: {{sentence}}",
  "config.problem": "{{file}}:{{line}}:{{column}} {{path}}: {{reason}}",
  "config.unknown": "There is no file or territory “{{asked}}”.",
  "config.unreadable": "“{{asked}}” cannot be read.",
  "config.needsFile": "A configuration file is needed.",
  "config.notNumber": "The option {{option}} takes the number of a revision, not “{{value}}”.",
  "diff.none": "{{file}}: no difference from the configuration in force.",
  "diff.nothing": "(nothing)",
  "apply.note": "Applied from the command line",
  "apply.done": "Revision {{number}}: in force from today, {{day}}.",
  "apply.planned": "Revision {{number}}: in force from {{day}}.",
  "revisions.line": "{{number}}. from {{day}}, {{state}} — {{author}}: {{note}}",
  "revisions.changes_one": "   {{count}} difference",
  "revisions.changes_other": "   {{count}} differences",
  "error.setting": "The setting {{setting}} is not right: “{{value}}”.",
  "error.databaseAddress":
    "The setting TRAMA_DATABASE is not right: write file:PATH, or postgres://USER:PASSWORD@HOST:PORT/NAME.",
  "error.database.unreachable":
    "The database {{where}} does not answer: check that the PostgreSQL server is running and that the address in TRAMA_DATABASE is right.",
  "error.database.login": "The database {{where}} does not accept the user and password: check them in TRAMA_DATABASE.",
  "error.database.missing": "There is no database {{where}}: make it on the PostgreSQL server, empty, and try again.",
  "error.database.privilege":
    "The user of TRAMA_DATABASE may not make tables in the database {{where}}: let it own the database.",
  "error.database.encoding":
    "The database {{where}} cannot hold every letter (encoding {{detail}}): one made with the encoding UTF8 is needed.",
  "error.secret":
    "The secret in the folder {{folder}} is not the one this database was first used with: copy the file “secret” of the first folder there.",
  "error.argument": "Not understood: {{reason}}",
  "error.migration": "The data and the program do not fit together: {{reason}}",
};
