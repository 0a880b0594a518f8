import { z } from "zod";

const text = (max: number) => z.coerce.string().max(max).optional().catch(undefined);

/** What the address of every list may say: words sought, order, columns, how close the rows stand, and the view. */
export const listAddress = {
  cerca: text(100),
  ordine: text(200),
  colonne: text(300),
  righe: z.literal("fitte").optional().catch(undefined),
  vista: text(60),
};

/** A text of an address: what is too long or something else is left out. */
export const addressText = text;
