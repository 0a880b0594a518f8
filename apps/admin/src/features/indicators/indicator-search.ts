import { standings } from "@trama/indicators";
import { z } from "zod";
import { addressText, listAddress } from "../../app/list/list-address";
import { aboutAddress } from "./about";

/** What the address of the indicators says: where, when, in which form, and how the list is narrowed and laid out. */
export const IndicatorSearch = z.object({
  ...listAddress,
  ...aboutAddress,
  forma: z.literal("quadro").optional().catch(undefined),
  esito: z.enum(standings).optional().catch(undefined),
  casella: addressText(40),
});

/** What the address of one indicator says: where and when. */
export const AboutSearch = z.object(aboutAddress);
