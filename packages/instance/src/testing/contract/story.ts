import type { Verb } from "@trama/database";
import type { Id, RoleCode } from "@trama/kernel";
import type { z } from "zod";

/** Who asks in a story: a role over the whole territory, anybody, or the instance itself. */
export type Asker = RoleCode | "public" | "system";

type AnyMode<S extends z.ZodType, V> = Verb<"read", S, V> | Verb<"write", S, V>;

/** How a story speaks to the instance it is told to. What is answered is written down, to be compared. */
export interface Teller {
  /** Runs a verb that must succeed, as the coordinator unless told. */
  ask: <S extends z.ZodType, V>(verb: AnyMode<S, V>, input: z.input<S>, as?: Asker) => Promise<V>;
  /** Runs a verb that must be refused, and writes down how. */
  refused: <S extends z.ZodType, V>(verb: AnyMode<S, V>, input: z.input<S>, as?: Asker) => Promise<void>;
  /** Begins a session, as signing in does, and gives its id. */
  beginSession: (as: RoleCode) => Promise<Id<"accountSession">>;
}

/** Some verbs used one after the other, in such a way that the engines could answer differently. */
export type Story = (teller: Teller) => Promise<void>;

/** Asks for a list page after page, to its end. */
export async function everyPage<T>(
  ask: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>,
) {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** Names that engines order and find in different ways, unless they are told how. */
export const awkwardNames = [
  "Àncora",
  "ancora",
  "Ancora",
  "ANCORA",
  "L'Airone",
  "L’Airone",
  "l'airone",
  "Cà Rossa",
  "Ca' Rossa",
  "Zebra",
  "zebra",
  "Éclair",
  "_sottolineato_",
  "100% volontari",
  "barra \\ rovescia",
  "🌱 Orto",
  "Straße",
  "10 passi",
  "9 passi",
];

/** What people type when they look for them. */
export const searches = ["a", "À", "ancora", "ANC", "'", "’", "%", "_", "\\", "zEB", "è", "🌱", "ss", "passi", " "];
