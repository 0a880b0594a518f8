import type { gatheringsCatalogue } from "@trama/gatherings";
import type { Catalogue, KeyOf } from "@trama/kernel";
import type { labsCatalogue } from "@trama/labs";
import type { territoryCatalogue } from "@trama/territory";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The sentences of the public site. */
export const siteCatalogue: Catalogue<"site", typeof it> = { namespace: "site", messages: { it, en } };

/** A counted message is asked for by its key without the ending: i18next picks `_one` or `_other`. */
type Asked<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every sentence a page may say: the site's own, those about labs, about gatherings and about the territory. */
export type PageKey = Asked<
  | KeyOf<typeof siteCatalogue>
  | KeyOf<typeof labsCatalogue>
  | KeyOf<typeof gatheringsCatalogue>
  | KeyOf<typeof territoryCatalogue>
>;
