import { queryOptions } from "@tanstack/react-query";
import { ConfigurationDocument } from "@trama/instance/browser";
import { LabSystem } from "@trama/labs";
import type { InferResponseType } from "hono/client";
import { api, contentOf } from "../../api/client";

/** Every flag raised now, gravest first, with its acceptance. */
export const flagsQuery = queryOptions({
  queryKey: ["flags"],
  queryFn: () => contentOf(api.territory.flags.$get()),
});

/** The bodies that the configuration states, with the roles counted in the territory's documents. */
export const bodiesQuery = queryOptions({
  queryKey: ["bodies"],
  queryFn: () => contentOf(api.bodies.$get()),
  staleTime: 60_000,
});

/** The mail that waits, was given up or left lately. */
export const outboxQuery = queryOptions({
  queryKey: ["outbox"],
  queryFn: () => contentOf(api.outbox.$get()),
  refetchInterval: 10_000,
});
export type Outbox = InferResponseType<typeof api.outbox.$get, 200>;

/** What the rules of retention would erase, and when they last did. */
export const retentionQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: () => contentOf(api.retention.$get()),
});
export type RetentionRuleState = InferResponseType<typeof api.retention.$get, 200>["rules"][number];

/** Every revision of the configuration, the last made first, with what it changed. */
export const revisionsQuery = queryOptions({
  queryKey: ["revisions"],
  queryFn: () => contentOf(api.territory.revisions.$get()),
});

/** The document of one revision. */
export async function documentOf(number: number): Promise<ConfigurationDocument> {
  const { document } = await contentOf(api.territory.revisions[":number"].$get({ param: { number: String(number) } }));
  return ConfigurationDocument.parse(document);
}

/** The revision in force, with its document. */
export const inForceQuery = queryOptions({
  queryKey: ["revisions", "in-force"],
  queryFn: async () => {
    const revisions = await contentOf(api.territory.revisions.$get());
    const number = revisions.find(({ state }) => state === "inForce")?.number ?? 1;
    return { number, document: await documentOf(number) };
  },
  staleTime: 60_000,
});

/** How many records use what the configuration names. */
export const usesQuery = queryOptions({
  queryKey: ["uses"],
  queryFn: () => contentOf(api.territory.uses.$get()),
});

/** The lab systems of the areas, with the vocabularies of the labs' forms. */
export const labSystemsQuery = queryOptions({
  queryKey: ["lab-systems"],
  queryFn: async () => {
    const { systems, ...vocabularies } = await contentOf(api["lab-systems"].$get());
    return { ...vocabularies, systems: systems.map((system) => LabSystem.parse(system)) };
  },
  staleTime: 60_000,
});
