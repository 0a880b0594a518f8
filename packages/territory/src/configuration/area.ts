import { codeIn, inWords, namedBy } from "@trama/kernel";
import { z } from "zod";
import { IstatCode } from "./municipality.js";
import { provenance } from "./provenance.js";

/** How wide an area is, from the whole territory to one municipality. The narrower wins. */
export const areaKinds = ["ambito", "district", "municipality"] as const;

export const Area = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .meta(
        inWords(
          "Codice dell'area: con esso la nominano gli altri dati; non cambia più",
          "Code of the area: other data name it so; it never changes",
        ),
      ),
    name: z.string().min(1).max(80).meta(inWords("Nome dell'area", "Name of the area")),
    kind: z.enum(areaKinds).meta({
      ...namedBy("territory:areaKind."),
      ...inWords(
        "Ampiezza: tutto l'ambito, alcuni Comuni (distretto) o uno solo",
        "Extent: the whole territory, some municipalities (district) or a single one",
      ),
    }),
    municipalities: z
      .array(IstatCode)
      .default([])
      .meta({
        ...codeIn("territory.municipalities"),
        ...inWords(
          "Comuni dell'area; nessuno scelto vuol dire tutti",
          "Municipalities of the area; none chosen means all of them",
        ),
      }),
    ...provenance,
  })
  .refine(
    ({ kind, municipalities: { length } }) =>
      kind === "ambito" ? length === 0 : kind === "district" ? length > 0 : length === 1,
    {
      path: ["municipalities"],
      params: { message: "territory:issue.areaMunicipalities" },
    },
  )
  .meta({ id: "Area" });
export type Area = z.output<typeof Area>;

/** How narrow an area is: the higher number wins. */
export function narrowness(area: Area): number {
  return areaKinds.indexOf(area.kind);
}

/** Whether an area contains a municipality. */
export function contains(area: Area, istat: string): boolean {
  return area.municipalities.length === 0 || area.municipalities.includes(istat);
}
