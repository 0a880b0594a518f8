import { z } from "zod";

/** The lists whose views can be saved and whose rows can be exported. */
export const listNames = [
  "labs",
  "hubs",
  "gatherings",
  "organisations",
  "people",
  "roles",
  "accounts",
  "invitations",
  "flags",
  "indicators",
] as const;
export const ListName = z.enum(listNames).meta({ id: "ListName", description: "Quale elenco" });
export type ListName = z.output<typeof ListName>;
