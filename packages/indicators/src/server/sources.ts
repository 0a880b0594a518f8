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

/** A figure as it was counted, before anybody is told. */
export interface CountedFigure extends ShownFigure {
  /** How much of it can come from one person; zero where nobody can be in it twice. */
  largest: number;
}

/** The figures that answer a question, as they were counted. */
export interface Counts {
  total: CountedFigure;
  groups: (MeasureGroup & CountedFigure)[];
}

/** The figures that answer a question, as somebody may have them. */
export interface Answered {
  total: ShownFigure;
  groups: MeasureGroup[];
}

/** What the instance hands over: the facts of every domain, their dimensions and records. */
export interface IndicatorSources {
  facts: readonly FactSource[];
  derived: readonly DerivedDimension[];
  dimensions: readonly DimensionSource[];
  records: readonly RecordSource[];
  /** Whether somebody knows the people behind the figures already, so that nothing is kept from them. */
  knows(ctx: ReadContext, question: Question): boolean;
}
