import { inWords, issue, namedBy } from "@trama/kernel";
import { z } from "zod";
import { MarkRefused } from "./mark-refused.js";
import { longestPicture, pictureOf } from "./picture.js";

/** How a mark stands on a dark ground: on a light plate, or bare. */
const markGrounds = ["plate", "bare"] as const;

/** The sign of a territory, in the place of the woven one. */
export const Mark = z
  .strictObject({
    picture: z
      .string()
      .max(longestPicture)
      .superRefine((text, ctx) => {
        try {
          pictureOf(text);
        } catch (error) {
          if (!(error instanceof MarkRefused)) throw error;
          ctx.addIssue(issue(error.code, [], error.params));
        }
      })
      .meta({
        "x-picture": true,
        ...inWords("Immagine: un disegno SVG o una PNG", "Picture: an SVG drawing or a PNG"),
      }),
    text: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .optional()
      .meta(
        inWords(
          "Testo al posto dell'immagine: per chi non la vede; se manca, il nome dell'ambito",
          "Text in its place: for those who cannot see it; the territory's name when there is none",
        ),
      ),
    dark: z
      .enum(markGrounds)
      .default("plate")
      .meta({
        ...namedBy("territory:mark.dark."),
        ...inWords(
          "Sul fondo scuro: nel piè di pagina del sito e negli schermi scuri",
          "On a dark ground: in the footer of the site and on dark screens",
        ),
      }),
  })
  .meta({ id: "Mark" });
export type Mark = z.output<typeof Mark>;
