import type { ReadContext, WriteContext } from "@trama/database";
import { type FieldIssue, NotFound, type RecordRef, RuleBroken, type Scoped } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { indicatorsConfig } from "../config.js";
import type { IndicatorDefinition, IndicatorVersion } from "../indicator.js";
import { sameScope, scopeKinds, wholeTerritory } from "../scope.js";
import type { Measures } from "./measures.js";

/** Refuses an input whose fields break a rule, naming them all. */
export function refuse(issues: readonly (FieldIssue | null | false)[]): void {
  const found = issues.filter((one): one is FieldIssue => one !== null && one !== false);
  if (found.length > 0) throw new RuleBroken("kernel:error.invalid", {}, found);
}

/** The name that histories show for who acts. */
export function authorOf({ actor }: Pick<WriteContext, "actor">): string | null {
  return actor.kind === "person" ? actor.name : null;
}

/** An indicator of the catalogue in force, or NotFound. */
export function definitionOf({ config }: Pick<ReadContext, "config">, code: string): IndicatorDefinition {
  const found = config.section(indicatorsConfig).catalogue.find((one) => one.code === code);
  if (!found) throw new NotFound();
  return found;
}

/** What permissions look at: the indicator, and what the target or observation is about. */
export function scopedTo(code: string, scope: RecordRef): Scoped {
  return { id: code, within: [scope] };
}

export const refOf = ({ scopeKind, scopeId }: { scopeKind: string; scopeId: string }): RecordRef => ({
  kind: scopeKind,
  id: scopeId,
});

/** What a query of two texts speaks of; nothing said: the whole territory. */
export function scopeAsked({ scopeKind, scopeId }: { scopeKind?: string | undefined; scopeId?: string | undefined }) {
  return scopeKind === undefined || scopeId === undefined ? wholeTerritory : { kind: scopeKind, id: scopeId };
}

/** What speaks against a scope: a kind that the indicator does not have, or a record that is not there. */
export async function scopeIssue(
  ctx: ReadContext,
  measures: Measures,
  { scopes }: IndicatorVersion,
  scope: RecordRef,
): Promise<FieldIssue | null> {
  if (!scopes.some((kind) => kind === scope.kind)) {
    const known = scopeKinds.some((kind) => kind === scope.kind);
    return { path: ["scope", "kind"], code: known ? "indicators:issue.otherScope" : "kernel:issue.invalid" };
  }
  return (await scopeExists(ctx, measures, scope))
    ? null
    : { path: ["scope", "id"], code: "indicators:issue.noSuchScope" };
}

async function scopeExists(ctx: ReadContext, measures: Measures, scope: RecordRef): Promise<boolean> {
  if (scope.kind === "territory") return sameScope(scope, wholeTerritory);
  if (scope.kind === "municipality") return municipalityOf(ctx.config.section(territoryConfig), scope.id) !== undefined;
  return (await measures.describe(ctx, scope.kind, [scope.id])).has(scope.id);
}

/** Whether somebody may see what speaks of a scope. */
export function maySee(ctx: ReadContext, verb: string, code: string): (scope: RecordRef) => boolean {
  return (scope) => ctx.may.mayOn(verb, scopedTo(code, scope));
}
