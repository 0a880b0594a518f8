import type { DerivedDimension, DimensionSource, FactSource, ReadContext, RecordSource } from "@trama/database";
import type { Bucket, Span } from "../bucket.js";
import type { MeasureGroup, ShownFigure } from "../measure-query.js";

/** A question with its parts told apart, as the counting and the door of disclosure see it. */
export interface Question extends Span {
  source: FactSource;
  bucket: Bucket | null;
  by: readonly string[];
  where: ReadonlyMap<string, readonly string[]>;
}

/** The figures that answer a question. */
export interface Answered {
  total: ShownFigure;
  groups: MeasureGroup[];
}

/** What stands between figures about people and whoever has no access to the people themselves. */
export interface DisclosureDoor {
  /** Whether the reader knows the people behind a question already, so that nothing is kept from them. */
  knows(ctx: ReadContext, question: Question): boolean;
  /** The figures as they may leave: some come back hidden. Asked only for readers who do not know. */
  release(ctx: ReadContext, question: Question, answered: Answered): Promise<Answered>;
}

/** What the instance hands over: the facts of every domain, their dimensions and records, and the door. */
export interface IndicatorSources {
  facts: readonly FactSource[];
  derived: readonly DerivedDimension[];
  dimensions: readonly DimensionSource[];
  records: readonly RecordSource[];
  door: DisclosureDoor;
}
