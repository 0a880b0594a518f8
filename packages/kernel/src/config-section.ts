import type { z } from "zod";

/** A package's named part of a territory's configuration document. */
export interface ConfigSection<N extends string = string, S extends z.ZodType = z.ZodType> {
  name: N;
  schema: S;
}

/** The sections in force: `config.section(labsConfig)` is typed by the section's schema. */
export interface Configuration {
  section<N extends string, S extends z.ZodType>(section: ConfigSection<N, S>): z.output<S>;
}
