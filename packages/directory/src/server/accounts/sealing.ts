import type { CleanedWhere } from "better-auth/adapters";
import { digestOf } from "./digest.js";

type Row = Record<string, unknown>;
type Where = readonly CleanedWhere[] | undefined;

// A session's token is stored as its digest: whoever reads the file, or a backup of it, gets no session.
const sealedField = (model: string) => (model === "session" ? "token" : null);

const withField = (row: Row, field: string | null, change: (text: string) => string): Row => {
  const value = field === null ? undefined : row[field];
  return field !== null && typeof value === "string" ? { ...row, [field]: change(value) } : row;
};

/** A row as it is stored. */
export function sealRow(model: string, row: Row): Row {
  return withField(row, sealedField(model), digestOf);
}

/** A question about rows, asked of what is stored. */
export function sealWhere(model: string, where: Where): CleanedWhere[] {
  const field = sealedField(model);
  return (where ?? []).map((given) => {
    if (given.field !== field) return given;
    const { value } = given;
    return {
      ...given,
      value: Array.isArray(value) ? value.map((one) => digestOf(String(one))) : digestOf(String(value)),
    };
  });
}

/**
 * Stored rows as their caller knows them. better-auth goes on using the token of the row it asked for, so the tokens
 * it named itself come back; any other stays a digest, with which nobody can do anything.
 */
export function unsealing(model: string, named: readonly unknown[]): (row: Row) => Row {
  const field = sealedField(model);
  const tokens = new Map(named.flatMap((one) => (typeof one === "string" ? [[digestOf(one), one] as const] : [])));
  return (row) => withField(row, field, (digest) => tokens.get(digest) ?? digest);
}

/** The tokens that a question names. */
export function namedIn(model: string, where: Where): unknown[] {
  const field = sealedField(model);
  return (where ?? []).filter((given) => given.field === field).flatMap(({ value }) => value);
}
