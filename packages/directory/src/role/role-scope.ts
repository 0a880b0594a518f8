import { RecordRef } from "@trama/kernel";
import { z } from "zod";

/** Something that a role may be held over, as whoever gives roles chooses it: a name and where it is, nothing else. */
export const RoleScope = z
  .object({ ref: RecordRef, slug: z.string(), name: z.string(), municipality: z.string().nullable() })
  .meta({ id: "RoleScope" });
export type RoleScope = z.output<typeof RoleScope>;
