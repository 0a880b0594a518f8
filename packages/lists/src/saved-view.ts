import { type Id, idOf } from "@trama/kernel";
import { z } from "zod";
import { ListName } from "./list-name.js";

export const SavedViewId = idOf("savedView");
export type SavedViewId = Id<"savedView">;

const facts = {
  name: z.string().trim().min(1).max(80).meta({ description: "Come si chiama" }),
  address: z
    .string()
    .max(1000)
    .meta({ description: "Filtri, ordine, colonne e disposizione, come li dice l'indirizzo della pagina" }),
  shared: z.boolean().default(false).meta({ description: "Se anche i colleghi la vedono" }),
};

/** Saves the way a list is shown, under a name. */
export const SaveView = z.strictObject({ list: ListName, ...facts });

/** Changes a view of one's own. */
export const ReviseView = z.strictObject({ id: SavedViewId, version: z.number().int(), ...facts });

/** Says with which view a list opens for whoever asks; null for the list as it is. */
export const ChooseView = z.strictObject({ list: ListName, id: SavedViewId.nullable() });

/** A view of a list, as somebody who may use it sees it. */
export const SavedView = z
  .object({
    id: SavedViewId,
    version: z.number().int(),
    list: ListName,
    ...facts,
    /** Whether it belongs to whoever asks: nobody else changes or removes it. */
    mine: z.boolean(),
    /** Whether the list opens with it for whoever asks. */
    usual: z.boolean(),
  })
  .meta({ id: "SavedView" });
export type SavedView = z.output<typeof SavedView>;
