import type { FactSource, ReadContext } from "@trama/database";
import { disclosureConfig, thresholdFor } from "@trama/disclosure";
import {
  type Figure,
  InvalidInput,
  type LocalText,
  NotFound,
  type RecordRef,
  speaksOfPeople,
  tellsOfNeed,
} from "@trama/kernel";
import type { Span } from "../bucket.js";
import type { IndicatorSource } from "../indicator.js";
import type { CodeLabel, MeasureView, QueryMeasure, ShownFigure } from "../measure-query.js";
import { answerExactly } from "./answer-question.js";
import { namedAtOnce } from "./contributions.js";
import { Dimensions } from "./narrow-facts.js";
import { Remembered } from "./remembered.js";
import { sayAnswer } from "./say-answer.js";
import { sayWithin } from "./say-within.js";
import type { Answered, CountedFigure, Counts, IndicatorSources, Question } from "./sources.js";

const badQuery = (field: string, code: string, params: Record<string, unknown> = {}) =>
  new InvalidInput([{ path: [field], code, params }], "kernel:error.badQuery");

/** A counted figure as it is told. */
function shown<F extends CountedFigure>({ largest: _largest, ...told }: F): Omit<F, "largest"> {
  return told;
}

/** Every measure of the instance behind one door: which there are, what they answer, to whom. */
export class Measures {
  readonly #sources: IndicatorSources;
  readonly #facts: ReadonlyMap<string, FactSource>;
  readonly #dimensions: Dimensions;
  readonly #remembered = new Remembered();

  constructor(sources: IndicatorSources) {
    this.#sources = sources;
    this.#facts = new Map(sources.facts.map((source) => [source.measure.code, source]));
    this.#dimensions = new Dimensions(sources.derived);
  }

  get dimensions(): Dimensions {
    return this.#dimensions;
  }

  source(code: string): FactSource | null {
    return this.#facts.get(code) ?? null;
  }

  /** The catalogue, with the dimensions that have a name: the others only serve to reach those. */
  catalogue(): MeasureView[] {
    const named = new Map(this.#sources.dimensions.map(({ code, name, open }) => [code, { code, name, open }]));
    return this.#sources.facts.map((source) => {
      const { repeats: _repeats, ...measure } = source.measure;
      const dimensions = this.#dimensions.of(source).flatMap((code) => named.get(code) ?? []);
      return { ...measure, ofPeople: speaksOfPeople(measure), dimensions };
    });
  }

  /** A question as somebody wrote it. Throws InvalidInput where it asks for what is not there. */
  question({ measure, from, to, bucket, by = "", where = "" }: QueryMeasure): Question {
    const source = this.source(measure);
    if (!source) throw badQuery("measure", "indicators:issue.unknownMeasure", { measure });
    if (to < from) throw badQuery("to", "indicators:issue.endsBeforeStart");
    const known = this.catalogue().find(({ code }) => code === measure)?.dimensions ?? [];
    const has = (code: string) => known.some((one) => one.code === code);
    const wanted = by === "" ? [] : [...new Set(by.split(","))];
    const filters = new Map<string, string[]>();
    for (const part of where === "" ? [] : where.split(",")) {
      const cut = part.indexOf(":");
      const code = part.slice(0, cut);
      filters.set(code, [...(filters.get(code) ?? []), part.slice(cut + 1)]);
    }
    const strange = (field: string, codes: Iterable<string>) => {
      for (const code of codes)
        if (!has(code)) throw badQuery(field, "indicators:issue.unknownDimension", { dimension: code });
    };
    strange("by", wanted);
    strange("where", filters.keys());
    return { source, from, to, bucket: bucket ?? null, by: wanted, where: filters };
  }

  /** The question that an indicator's measure asks of a scope; null when the measure cannot tell that scope apart. */
  ofIndicator(given: IndicatorSource, scope: RecordRef, span: Span): Question | null {
    const source = given.measure === undefined ? null : this.source(given.measure);
    if (!source) return null;
    const where = new Map(Object.entries(given.filter));
    if (scope.kind !== "territory") {
      if (!this.#dimensions.of(source).includes(scope.kind)) return null;
      const already = where.get(scope.kind);
      where.set(scope.kind, already && !already.includes(scope.id) ? [] : [scope.id]);
    }
    return { source, from: span.from, to: span.to, bucket: null, by: [], where };
  }

  /** A question narrowed to the records of a scope that reaches only its own. NotFound when they cannot be told apart. */
  within(ctx: ReadContext, verb: string, question: Question): Question {
    const scope = ctx.may.scopeOf(verb);
    if (scope.reach === "all") return question;
    if (scope.reach === "none" || !this.#dimensions.of(question.source).includes("lab")) throw new NotFound();
    const own = scope.ids["lab"] ?? [];
    const asked = question.where.get("lab");
    if (asked?.some((id) => !own.includes(id))) throw new NotFound();
    return { ...question, where: new Map([...question.where, ["lab", asked ?? own]]) };
  }

  /** Whether everything behind a question may be told to whoever asks, record by record. */
  tellsAll(ctx: ReadContext, question: Question): boolean {
    return !speaksOfPeople(question.source.measure) || this.#sources.knows(ctx, question);
  }

  /** The figures of a question, exactly: to be frozen or released, never to be shown as they are. */
  async exactly(ctx: ReadContext, question: Question): Promise<Counts> {
    return await this.#remembered.answer(ctx, question, () => answerExactly(ctx, this.#dimensions, question));
  }

  /** Of fewer people than this nothing is told of what a question counts. */
  threshold({ config }: Pick<ReadContext, "config">, { source: { measure } }: Pick<Question, "source">): number {
    return thresholdFor(config.section(disclosureConfig), tellsOfNeed(measure));
  }

  /** Answers a question to whoever asks: what is not for them comes back hidden. */
  async answer(ctx: ReadContext, question: Question): Promise<Answered> {
    const counts = await this.exactly(ctx, question);
    if (this.tellsAll(ctx, question)) return { total: shown(counts.total), groups: counts.groups.map(shown) };
    const [threshold, { today }] = [this.threshold(ctx, question), ctx];
    return await sayAnswer(question, counts, { threshold, today, count: (other) => this.exactly(ctx, other) });
  }

  /** The one figure of a question, to whoever asks. */
  async figure(ctx: ReadContext, question: Question): Promise<ShownFigure> {
    return (await this.answer(ctx, { ...question, by: [], bucket: null })).total;
  }

  /** The one figure of a question, exactly: to be frozen, never to be shown as it is. */
  async exactFigure(ctx: ReadContext, question: Question): Promise<Figure | null> {
    return (await this.exactly(ctx, { ...question, by: [], bucket: null })).total.figure;
  }

  /** A figure that was frozen, to whoever asks. */
  shown(ctx: ReadContext, question: Question, figure: Figure | null): ShownFigure {
    const total = { figure, hidden: false, largest: 0 };
    if (this.tellsAll(ctx, question)) return shown(total);
    return sayWithin({ ...question, by: [] }, { total, groups: [] }, this.threshold(ctx, question)).total;
  }

  /** The one figure of a question beside another that was kept of it: not told where the two are few apart. */
  async figureBeside(ctx: ReadContext, question: Question, kept: Figure | null): Promise<ShownFigure> {
    const told = await this.figure(ctx, question);
    if (this.tellsAll(ctx, question) || !told.figure || !kept) return told;
    const apart = Math.abs(told.figure.value - kept.value);
    const few = apart > 0 && apart < this.threshold(ctx, question);
    return few ? { figure: null, hidden: true } : told;
  }

  /** The message keys of a measure, and of the dimension that it is told apart by; null when it is gone. */
  words({ measure, by }: { measure: string; by: string | null }) {
    const found = this.#facts.get(measure)?.measure;
    if (!found) return null;
    const dimension = this.#sources.dimensions.find(({ code }) => code === by);
    return { name: found.name, unit: found.unit, definition: found.definition, by: dimension?.name ?? null };
  }

  /** What codes of a dimension are called; one that is left out says its name itself. */
  async names(ctx: ReadContext, dimension: string, codes: readonly string[]): Promise<ReadonlyMap<string, LocalText>> {
    const source = this.#sources.dimensions.find(({ code }) => code === dimension);
    return (await source?.labels(ctx, codes)) ?? new Map<string, LocalText>();
  }

  /** What the codes of an answer are called. */
  async labels(ctx: ReadContext, { by }: Question, { groups }: Answered): Promise<CodeLabel[]> {
    const named: CodeLabel[] = [];
    for (const dimension of by) {
      const codes = [...new Set(groups.flatMap(({ codes: all }) => all[dimension] ?? []))];
      for (const [code, label] of await this.names(ctx, dimension, codes)) named.push({ dimension, code, ...label });
    }
    return named;
  }

  /** How records are called and where they open; one that is not there any more is left out. */
  async describe(ctx: ReadContext, kind: string, ids: readonly string[]) {
    const source = this.#sources.records.find((one) => one.kind === kind);
    const named = new Map<string, { title: string; path: string }>();
    for (let at = 0; source && at < ids.length; at += namedAtOnce)
      for (const [id, one] of await source.describe(ctx, ids.slice(at, at + namedAtOnce))) named.set(id, one);
    return named;
  }
}
