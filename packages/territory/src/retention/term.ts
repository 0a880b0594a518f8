import { addDays, type LocalDate } from "@trama/kernel";
import type { RetentionRule, RetentionSection } from "./rules.js";

/** How long something is kept, in days or in months of the calendar. */
export type Term = { days: number } | { months: number };

const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day so many months later; the last of the month where that one has no such day. */
function addMonths(from: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const [inYear, inMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  first.setUTCDate(Math.min(day, lastOfMonth(inYear, inMonth)));
  return first.toISOString().slice(0, 10) as LocalDate;
}

/** The first day on which what began on `start` is no longer kept. */
export const dueOn = (start: LocalDate, term: Term): LocalDate =>
  "days" in term ? addDays(start, term.days) : addMonths(start, term.months);

/** The last day from which a term has run out by `today`: what began later is still kept. */
export function lastDueStart(today: LocalDate, term: Term): LocalDate {
  let last = "days" in term ? addDays(today, -term.days) : addMonths(today, -term.months);
  // Several last days of a long month come due on the one last day of a short one.
  for (let next = addDays(last, 1); dueOn(next, term) <= today; next = addDays(next, 1)) last = next;
  return last;
}

/** By which message a term is said, with its count: two years rather than 24 months. */
export function termMessage({ unit, length }: { unit: "days" | "months"; length: number }) {
  const inYears = unit === "months" && length % 12 === 0;
  const key = inYears ? ("territory:retention.term.years" as const) : (`territory:retention.term.${unit}` as const);
  return { key, count: inYears ? length / 12 : length };
}

/** A term as it is shown: how many of which unit. */
export const termShown = (term: Term): { unit: "days" | "months"; length: number } =>
  "days" in term ? { unit: "days", length: term.days } : { unit: "months", length: term.months };

/** What stands in the way of a rule: nothing, a suspension, an authorisation that has not come or ended too early. */
export type RuleState = "active" | "suspended" | "awaiting";

/** A rule as it holds on a day. */
export interface RuleOnDay {
  term: Term;
  state: RuleState;
  /** The last day from which the term has run out, whether or not the rule may act. */
  due: LocalDate;
  /** The last day from which it may act; null when it may not act at all. */
  acts: LocalDate | null;
}

/** The term of a rule of the configuration. */
export function termOfRule(section: RetentionSection, name: RetentionRule): Term {
  const rule = section[name];
  return "days" in rule ? { days: rule.days } : { months: rule.months };
}

/** How a rule of the configuration holds on a day. */
export function ruleOn(section: RetentionSection, name: RetentionRule, today: LocalDate): RuleOnDay {
  const rule = section[name];
  const term = termOfRule(section, name);
  const due = lastDueStart(today, term);
  if (rule.suspended !== undefined) return { term, state: "suspended", due, acts: null };
  if (!("needsAuthorisation" in rule) || !rule.needsAuthorisation) return { term, state: "active", due, acts: due };
  const { authorisation, authorisedUntil } = rule;
  if (authorisation === undefined || authorisedUntil === undefined) return { term, state: "awaiting", due, acts: null };
  if (authorisedUntil >= today) return { term, state: "active", due, acts: due };
  return { term, state: "awaiting", due, acts: lastDueStart(authorisedUntil, term) };
}
