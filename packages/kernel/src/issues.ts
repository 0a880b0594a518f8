import type { z } from "zod";

/** One thing wrong with one field. `code` is a message key; `params` fill its placeholders. */
export interface FieldIssue {
  path: (string | number)[];
  code: string;
  params?: Record<string, unknown> | undefined;
}

type RawIssue = z.core.$ZodIssue | z.core.$ZodRawIssue;

const formats = new Set(["email", "url", "date", "uuid"]);
const types = new Set(["string", "number", "boolean", "array", "object"]);

const isBlank = (input: unknown) => typeof input === "string" && input.trim() === "";

/** The message key and parameters that say what zod found, for forms, the API and configuration files alike. */
export function issueMessage(
  raw: RawIssue,
  input: unknown = raw.input,
): { code: string; params: Record<string, unknown> } {
  const say = (name: string, params: Record<string, unknown> = {}) => ({ code: `kernel:issue.${name}`, params });
  switch (raw.code) {
    case "invalid_type":
      if (raw.expected === "int") return say("notInteger");
      if (input === undefined || input === null) return say("required");
      return say(types.has(raw.expected) ? `wrongType.${raw.expected}` : "wrongType");
    case "invalid_value":
      return input === undefined || input === null
        ? say("required")
        : say("notInList", { options: raw.values.join(", ") });
    case "unrecognized_keys":
      return say("unknownField", { keys: raw.keys.join(", ") });
    case "invalid_format":
      return say(formats.has(raw.format) ? `invalidFormat.${raw.format}` : "invalidFormat");
    case "too_small": {
      const { minimum } = raw;
      if (raw.origin === "string")
        return Number(minimum) <= 1 || isBlank(input) ? say("required") : say("tooShort", { minimum });
      if (raw.origin === "array" || raw.origin === "set")
        return Number(minimum) <= 1 ? say("required") : say("tooFew", { minimum });
      return say(raw.inclusive === false ? "notAbove" : "tooSmall", { minimum });
    }
    case "too_big": {
      const { maximum } = raw;
      if (raw.origin === "string") return say("tooLong", { maximum });
      if (raw.origin === "array" || raw.origin === "set") return say("tooMany", { maximum });
      return say(raw.inclusive === false ? "notBelow" : "tooBig", { maximum });
    }
    case "custom": {
      const { message: code, ...params } = raw.params ?? {};
      return typeof code === "string" ? { code, params } : say("invalid");
    }
    default:
      return say("invalid");
  }
}

/** What stands at a path of an input, or undefined. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    input,
  );
}

/**
 * The issues of a failed parse of `input`, each on its field; every unknown field is named by its own path. zod does
 * not keep the values it refused, and only they tell a missing field from one of the wrong type.
 */
export function fieldIssues(error: z.core.$ZodError, input: unknown): FieldIssue[] {
  return error.issues.flatMap((raw) => {
    const path = raw.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (raw.code === "unrecognized_keys") {
      return raw.keys.map((key) => ({ path: [...path, key], ...issueMessage({ ...raw, keys: [key] }) }));
    }
    return [{ path, ...issueMessage(raw, valueAt(input, raw.path)) }];
  });
}

/** What a schema's own check hands to zod so that its message is one of ours: `ctx.addIssue(issue("labs:…", path))`. */
export function issue(message: string, path: (string | number)[], params: Record<string, unknown> = {}) {
  return { code: "custom" as const, path, params: { message, ...params } };
}
