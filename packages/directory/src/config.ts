import type { ConfigSection } from "@trama/kernel";
import { Vocabulary } from "@trama/territory";
import { z } from "zod";

/** What a territory decides about its directory: the kinds of organisation it distinguishes. */
export const DirectorySection = z
  .strictObject({
    organisationKinds: Vocabulary.meta({ description: "Tipi di organizzazione" }),
  })
  .meta({ description: "Che cosa il territorio decide della sua rubrica" });

export const directoryConfig = { name: "directory", schema: DirectorySection } as const satisfies ConfigSection;
