import type { FieldIssue } from "./issues.js";

/** An error with a meaning. `code` is stable and is also the key of its sentence in every language. */
export abstract class TramaError extends Error {
  abstract override readonly name: string;
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    readonly issues: readonly FieldIssue[] = [],
  ) {
    super(
      issues.length > 0
        ? `${code} (${issues.map(({ path, code: reason }) => `${path.join(".")}: ${reason}`).join("; ")})`
        : code,
    );
  }
}

/** The data do not have the declared shape. */
export class InvalidInput extends TramaError {
  override readonly name = "InvalidInput";
  constructor(issues: readonly FieldIssue[], code = "kernel:error.invalid") {
    super(code, {}, issues);
  }
}

/** The data are well formed, and a rule of the domain refuses them: the issues name field and reason. */
export class RuleBroken extends TramaError {
  override readonly name = "RuleBroken";
}

/** The change contradicts the present state: another record already stands there. */
export class Conflict extends TramaError {
  override readonly name = "Conflict";
}

/** No such record, or none that the actor may know of: the two look the same. */
export class NotFound extends TramaError {
  override readonly name = "NotFound";
  constructor() {
    super("kernel:error.notFound");
  }
}

/** Nobody is signed in. */
export class Unauthenticated extends TramaError {
  override readonly name = "Unauthenticated";
  constructor() {
    super("kernel:error.unauthenticated");
  }
}

/** The version being changed is no longer the current one; where many are changed at once, the issues say which. */
export class StaleVersion extends TramaError {
  override readonly name = "StaleVersion";
  constructor(issues: readonly FieldIssue[] = []) {
    super("kernel:error.staleVersion", {}, issues);
  }
}

/** The disk is full: the change was rolled back. */
export class StorageFull extends TramaError {
  override readonly name = "StorageFull";
  constructor() {
    super("kernel:error.storageFull");
  }
}
