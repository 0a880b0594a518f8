import type { z } from "zod";

/** One thing wrong with one field. `code` is a message key; `params` fill its placeholders. */
export interface FieldIssue {
  path: (string | number)[];
  code: string;
  params?: Record<string, unknown>;
}

type RawIssue = z.core.$ZodIssue | z.core.$ZodRawIssue;

const formats = new Set(["email", "url", "date", "uuid"]);

/** The message key and parameters that say what zod found, for forms, the API and configuration files alike. */
export function issueMessage(raw: RawIssue): { code: string; params: Record<string, unknown> } {
  const say = (name: string, params: Record<string, unknown> = {}) => ({ code: `kernel:issue.${name}`, params });
  switch (raw.code) {
    case "invalid_type":
      if (raw.expected === "int") return say("notInteger");
      return raw.input === undefined || raw.input === null ? say("required") : say("wrongType", { expected: raw.expected });
    case "invalid_value":
      return raw.input === undefined || raw.input === null ? say("required") : say("notInList", { options: raw.values.join(", ") });
    case "unrecognized_keys":
      return say("unknownField", { keys: raw.keys.join(", ") });
    case "invalid_format":
      return say(formats.has(raw.format) ? `invalidFormat.${raw.format}` : "invalidFormat");
    case "too_small":
      if (raw.origin === "string") return Number(raw.minimum) <= 1 ? say("required") : say("tooShort", { minimum: raw.minimum });
      return say(raw.origin === "array" || raw.origin === "set" ? "tooFew" : "tooSmall", { minimum: raw.minimum });
    case "too_big":
      if (raw.origin === "string") return say("tooLong", { maximum: raw.maximum });
      return say(raw.origin === "array" || raw.origin === "set" ? "tooMany" : "tooBig", { maximum: raw.maximum });
    case "custom": {
      const { message: code, ...params } = raw.params ?? {};
      return typeof code === "string" ? { code, params } : say("invalid");
    }
    default:
      return say("invalid");
  }
}

/** The issues of a failed parse, each on its field. An unknown field is named by its own path. */
export function fieldIssues(error: z.core.$ZodError): FieldIssue[] {
  return error.issues.map((raw) => {
    const path = raw.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const only = raw.code === "unrecognized_keys" ? raw.keys[0] : undefined;
    return { path: only === undefined ? path : [...path, only], ...issueMessage(raw) };
  });
}

/** What a schema's own check hands to zod so that its message is one of ours: `ctx.addIssue(issue("labs:…", path))`. */
export function issue(message: string, path: (string | number)[], params: Record<string, unknown> = {}) {
  return { code: "custom" as const, path, params: { message, ...params } };
}
