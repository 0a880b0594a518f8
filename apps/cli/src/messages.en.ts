import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  usage: `Usage: trama COMMAND

  demo                          makes (if missing) a demonstration instance and starts it
  init --territory NAME --admin E-MAIL
                                makes a real instance, with one administrator
  start                         starts the instance
  access E-MAIL [--name NAME --role ROLE]
                                gives an access link: a new access with name and
                                role, otherwise for an access that exists
  config check FILE [FILE …]    checks configuration files
  config export                 writes the configuration in force
  config schema                 writes the JSON Schema of a configuration

Settings: TRAMA_DATA (data folder), TRAMA_DATABASE (file:… or postgres://…),
TRAMA_PORT, TRAMA_HOST, TRAMA_URL, TRAMA_TERRITORY.`,
  founding: "Making the instance of {{name}}…",
  "ready.title": "{{name}} · {{system}}",
  "ready.site": "Public site     {{url}}/",
  "ready.admin": "Administration  {{url}}/admin",
  "ready.api": "API             {{url}}/api/docs",
  "ready.data": "Data            {{place}}",
  "ready.stop": "To stop: Ctrl C",
  "demo.accounts": "Demonstration accounts, one per role:",
  "demo.password": "Password of all: {{password}}",
  "demo.passwordOnce": "It is shown only this once: write it down.",
  "demo.passwordBefore": "The password is the one shown at the first start. To begin again, delete the data folder.",
  "demo.passwordBeforeInPostgres":
    "The password is the one shown at the first start. To begin again, delete the data folder and empty the database.",
  "demo.other": "The data folder already holds the instance of {{name}}: TRAMA_TERRITORY={{asked}} is ignored.",
  "demo.notDemonstration": "The data folder holds a real instance, not a demonstration: start it with “trama start”.",
  "access.needs": "The e-mail address is needed; for a new access --name and --role together as well.",
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
  "start.stopped": "Stopped.",
  "config.good": "{{file}}: good",
  "config.flag": "  {{severity}}: {{sentence}}",
  "config.problem": "{{file}}:{{line}}:{{column}} {{path}}: {{reason}}",
  "config.unknown": "There is no file or territory “{{asked}}”.",
  "config.unreadable": "“{{asked}}” cannot be read.",
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
