import type { ReadContext } from "@trama/database";
import { InvalidInput, type LocalDate, type RecordRef, type Scoped } from "@trama/kernel";
import type { OwnerView } from "../view.js";

/** What a package says of a record of its own that holds gatherings. */
export interface OwnerFacts {
  view: OwnerView;
  /** Whether everybody may know of it. */
  published: boolean;
  /** The records it belongs to, for permissions. */
  within: NonNullable<Scoped["within"]>;
  /** Its last day, after which it holds nothing; null while it goes on. */
  until: LocalDate | null;
}

/** How a package above lets its records hold gatherings. */
export interface OwnerSource {
  kind: string;
  describe(ctx: ReadContext, ids: readonly string[]): Promise<ReadonlyMap<string, OwnerFacts>>;
  /** Its records in a municipality. */
  idsIn(ctx: ReadContext, municipality: string): Promise<string[]>;
  /** Its records that belong to one of these, keyed by kind: the labs of an organisation. */
  idsWithin(ctx: ReadContext, ids: Readonly<Record<string, readonly string[]>>): Promise<string[]>;
  /** Its records that everybody may know of. */
  publishedIds(ctx: ReadContext): Promise<string[]>;
}

/** Owners already described, found by kind and id. */
export type Described = (ref: RecordRef) => OwnerFacts | undefined;

const nameOf = ({ kind, id }: RecordRef) => `${kind}:${id}`;

/** Every kind of record that may hold gatherings, behind one door. */
export class Owners {
  readonly #sources: readonly OwnerSource[];

  constructor(sources: readonly OwnerSource[]) {
    this.#sources = sources;
  }

  /** The kinds of record that may hold gatherings. */
  get kinds(): string[] {
    return this.#sources.map(({ kind }) => kind);
  }

  /** Describes these owners: one question to each package, however many. */
  async describe(ctx: ReadContext, refs: readonly RecordRef[]): Promise<Described> {
    const known = new Map<string, OwnerFacts>();
    for (const source of this.#sources) {
      const ids = [...new Set(refs.filter(({ kind }) => kind === source.kind).map(({ id }) => id))];
      if (ids.length === 0) continue;
      for (const [id, facts] of await source.describe(ctx, ids)) known.set(nameOf({ kind: source.kind, id }), facts);
    }
    return (ref) => known.get(nameOf(ref));
  }

  /** One owner that somebody named in an input. Throws InvalidInput on the field `owner` when there is none. */
  async named(ctx: ReadContext, ref: RecordRef): Promise<OwnerFacts> {
    const facts = (await this.describe(ctx, [ref]))(ref);
    if (!facts) throw new InvalidInput([{ path: ["owner"], code: "gatherings:issue.unknownOwner" }]);
    return facts;
  }

  /** The owners, by kind, that one of the questions finds. */
  async #ask(find: (source: OwnerSource) => Promise<string[]>): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const source of this.#sources) found.set(source.kind, await find(source));
    return found;
  }

  published(ctx: ReadContext): Promise<Map<string, string[]>> {
    return this.#ask((source) => source.publishedIds(ctx));
  }

  inMunicipality(ctx: ReadContext, istat: string): Promise<Map<string, string[]>> {
    return this.#ask((source) => source.idsIn(ctx, istat));
  }

  /** Those that role assignments name, and those that belong to what they name. */
  ofRoles(ctx: ReadContext, ids: Readonly<Record<string, readonly string[]>>): Promise<Map<string, string[]>> {
    return this.#ask(async (source) => [...(ids[source.kind] ?? []), ...(await source.idsWithin(ctx, ids))]);
  }
}
