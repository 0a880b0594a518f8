import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  "view.name": "Name of the view",
  "name.labs": "{lab:Many}",
  "name.hubs": "{hub:Many}",
  "name.gatherings": "{gathering:Many}",
  "name.organisations": "Organisations",
  "name.people": "People",
  "name.roles": "Access roles",
  "name.accounts": "Accounts",
  "name.invitations": "Invitations",
  "name.flags": "Flags",
  "name.indicators": "Indicators",
  "error.viewNameTaken": "You already have a view with this name: choose another, or update that one.",
  "issue.unknownColumn": "This list has no such column.",
};
