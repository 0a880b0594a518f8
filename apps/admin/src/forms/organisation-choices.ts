import type { Organisation } from "@trama/directory";
import type { Choice } from "./picker";

const shown = 20;
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("it");

type Named = Pick<Organisation, "id" | "name" | "fullName" | "aliases">;

/** The organisations that one of their names contains a text, each with the name it was found by. */
export function organisationChoices(organisations: readonly Named[], text: string): Choice[] {
  const sought = plain(text.trim());
  const fits = (name: string | null): name is string => name !== null && plain(name).includes(sought);
  return organisations
    .flatMap(({ id, name, fullName, aliases }) => {
      const found = [name, fullName, ...aliases].find(fits);
      return found === undefined ? [] : [{ id, name, detail: found === name ? fullName : found }];
    })
    .slice(0, shown);
}
