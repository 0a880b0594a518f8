/** The words about lists. */
export const messages = {
  "view.name": "Nome della vista",
  "name.labs": "{lab:Many}",
  "name.hubs": "{hub:Many}",
  "name.gatherings": "{gathering:Many}",
  "name.organisations": "Organizzazioni",
  "name.people": "Persone",
  "name.roles": "Ruoli di accesso",
  "name.accounts": "Accessi",
  "name.invitations": "Inviti",
  "name.flags": "Segnalazioni",
  "name.indicators": "Indicatori",
  "error.viewNameTaken": "Hai già una vista con questo nome: scegline un altro, o aggiorna quella.",
  "issue.unknownColumn": "Questa colonna non c'è in questo elenco.",
};
