import { databaseAddress, type InstanceOptions, shownAddress } from "@trama/instance";
import type { Settings } from "./env.js";

type Place = Pick<Settings, "folder" | "database">;

/** What opens the instance of the settings. */
export function placeOf({
  folder,
  database,
  url,
  identityProvider,
}: Place & Pick<Settings, "url" | "identityProvider">): InstanceOptions {
  return { folder, database, url, identityProvider };
}

/** Where the data of an instance are, as a command says it: never with a password. */
export function shownPlace({ folder, database }: Place): string {
  return database === undefined ? folder : shownAddress(databaseAddress(database));
}
