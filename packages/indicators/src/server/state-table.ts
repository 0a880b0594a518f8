import type { ReadContext } from "@trama/database";
import {
  type Dimension,
  type Population,
  type ReleasedCell,
  type Statement,
  sayRecords,
  whole,
} from "@trama/disclosure";
import { InvalidInput, type LocalDate, speaksOfPeople } from "@trama/kernel";
import {
  type OpenCell,
  type OpenContent,
  type OpenRow,
  otherRow,
  publishedYears,
  type StateOpenTable,
  wholeRow,
  yearsSideBySide,
} from "../open-table.js";
import type { Measures } from "./measures.js";
import { stated } from "./say-within.js";
import type { CountedFigure, Question } from "./sources.js";

/** The year of each release is a dimension; a table says some years, never the sum of all. */
const yearDimension = "year";
const everyYear = Array.from({ length: publishedYears.last - publishedYears.first + 1 }, (_, at) => ({
  code: String(publishedYears.first + at),
}));

/** One year of a table as it was counted: by code of a row, the whole among them. */
interface CountedYear {
  readonly year: number;
  readonly figures: ReadonlyMap<string, CountedFigure>;
}

/** A table that was counted and not yet said: nobody is to see it. */
export interface StatedTable {
  readonly question: Question;
  readonly by: string | null;
  readonly asOf: LocalDate;
  readonly threshold: number;
  readonly ofPeople: boolean;
  readonly years: readonly CountedYear[];
  readonly rows: readonly Pick<OpenRow, "code" | "name">[];
  /** What the door is asked, a year after another; nothing where nobody is counted. */
  readonly statements: readonly Statement[];
}

const wrong = (path: string, code: string) => new InvalidInput([{ path: [path], code }], "kernel:error.badQuery");

function yearsOf({ fromYear, toYear }: StateOpenTable, today: LocalDate): number[] {
  if (toYear < fromYear) throw wrong("toYear", "indicators:issue.yearsReversed");
  if (toYear > Number(today.slice(0, 4))) throw wrong("toYear", "indicators:issue.yearToCome");
  if (toYear - fromYear >= yearsSideBySide) throw wrong("fromYear", "indicators:issue.tooManyYears");
  return Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at);
}

/** Counts a table year by year, exactly, and says what the door must be asked before anybody sees it. */
export async function stateTable(ctx: ReadContext, measures: Measures, asked: StateOpenTable): Promise<StatedTable> {
  const years = yearsOf(asked, ctx.today);
  const span = { from: `${asked.fromYear}-01-01`, to: `${asked.toYear}-12-31` } as Pick<Question, "from" | "to">;
  const question = measures.question({ measure: asked.measure, ...span, by: asked.by });
  const dimensions = measures.catalogue().find(({ code }) => code === asked.measure)?.dimensions ?? [];
  if (asked.by !== undefined && !dimensions.some(({ code, open }) => code === asked.by && open))
    throw wrong("by", "indicators:issue.notForEverybody");
  const counted: CountedYear[] = [];
  for (const year of years) {
    const [from, to] = [`${year}-01-01` as LocalDate, `${year}-12-31` as LocalDate];
    const { total, groups } = await measures.exactly(ctx, { ...question, from, to });
    const rows = groups.map((group): [string, CountedFigure] => [group.codes[asked.by ?? ""] ?? otherRow, group]);
    counted.push({ year, figures: new Map([[wholeRow, total], ...rows]) });
  }
  const codes = [...new Set(counted.flatMap(({ figures }) => [...figures.keys()]))];
  const names = asked.by === undefined ? new Map<string, never>() : await measures.names(ctx, asked.by, codes);
  const rows = codes
    .map((code) => ({ code, name: names.get(code) ?? null }))
    .sort((one, other) => placeOf(one) - placeOf(other) || nameOf(one).localeCompare(nameOf(other), "it"));
  const threshold = measures.threshold(ctx, question);
  const ofPeople = speaksOfPeople(question.source.measure);
  const table = {
    question,
    by: asked.by ?? null,
    asOf: ctx.today < span.to ? ctx.today : span.to,
    threshold,
    ofPeople,
  };
  const statements = ofPeople ? counted.map((year) => statementOf(table, rows, year)) : [];
  return { ...table, years: counted, rows, statements };
}

type Row = StatedTable["rows"][number];
const placeOf = ({ code }: Row) => (code === wholeRow ? 2 : code === otherRow ? 1 : 0);
const nameOf = ({ code, name }: Row) => name?.it ?? code;

function statementOf(
  { question, by, threshold }: Pick<StatedTable, "question" | "by" | "threshold">,
  rows: readonly Row[],
  { year, figures }: CountedYear,
): Statement {
  const { code, quantity, time } = question.source.measure;
  const isDistinct = quantity === "uniquePeople";
  const categories = rows.filter((row) => row.code !== wholeRow).map((row) => ({ code: row.code }));
  const dimensions: Dimension[] = [
    // Somebody counted in a year, or as of its end, may be counted in another.
    { name: yearDimension, categories: everyYear, overlapping: isDistinct || time === "stock" },
    ...(by === null ? [] : [{ name: by, categories, overlapping: isDistinct }]),
  ];
  const population: Population = { code, dimensions };
  const cells = rows.flatMap((row) => {
    const figure = figures.get(row.code) ?? nobody(figures);
    const at = by === null ? [] : [row.code === wholeRow ? whole : row.code];
    const qualifier = figure.figure && "qualifier" in figure.figure ? figure.figure.qualifier : ("=" as const);
    return stated(at, figure).map((cell) => ({ ...cell, qualifier }));
  });
  return { population, by: by === null ? [] : [by], where: { [yearDimension]: [String(year)] }, cells, threshold };
}

/** What stands in a row of which a year found nothing: nobody; where numbers are declared, nothing is known. */
function nobody(figures: CountedYear["figures"]): CountedFigure {
  const total = figures.get(wholeRow);
  const figure = total?.figure && !("declarations" in total.figure) ? { ...total.figure, value: 0 } : null;
  return { figure, hidden: false, largest: 0 };
}

/** The content of a table as it may be said, from what the door answered year by year. */
export function contentOf(
  { question, by, asOf, threshold, ofPeople, years, rows }: StatedTable,
  answers: readonly { readonly cells: readonly ReleasedCell[] }[],
): OpenContent {
  const { code: measure, quantity } = question.source.measure;
  const cellOf = (code: string, { figures }: CountedYear, at: number): OpenCell => {
    const { figure } = figures.get(code) ?? nobody(figures);
    if (!figure) return { said: null, hidden: false };
    if (!ofPeople) return { said: sayRecords(figure.value), hidden: false };
    const place = code === wholeRow ? whole : code;
    const found = answers[at]?.cells.find((cell) => by === null || cell.at[0] === place);
    return { said: found?.said ?? null, hidden: !found?.said };
  };
  return {
    ...{ measure, quantity, by, asOf, threshold, ofPeople },
    years: years.map(({ year }) => year),
    rows: rows.map(({ code, name }) => ({ code, name, cells: years.map((year, at) => cellOf(code, year, at)) })),
  };
}
