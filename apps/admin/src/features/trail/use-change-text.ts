import type { Plain, ReadableChange } from "@trama/instance/browser";
import { useSay, useSayAny } from "../../words/say";
import { useTerritory } from "../../words/speech-provider";
import { useFormat } from "../../words/use-format";
import { codeLabel, fieldLabel } from "./trail-words";

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);

/** The differences of a line in words: fields by their labels, days, numbers and codes as people write them. */
export function useChangeText() {
  const say = useSay();
  const sayAny = useSayAny();
  const f = useFormat();
  const { municipalities } = useTerritory();
  const town = (code: string) => municipalities.find(({ istat }) => istat === code)?.name ?? code;

  const text = (value: string): string => {
    if (isDay(value)) return f.day(value);
    return isMoment(value) ? f.moment(value) : value;
  };
  const field = (code: string) => {
    const label = fieldLabel(code);
    return label === null ? code : say(label);
  };
  return {
    /** Several fields, without those that serve the program alone. */
    fields: (codes: readonly string[]) =>
      [...new Set(codes.flatMap((code) => fieldLabel(code) ?? []))].map((label) => say(label)).join(", "),
    path: ({ path }: Pick<ReadableChange, "path">) =>
      path.map((step) => ("field" in step ? field(step.field) : `«${text(step.entry)}»`)).join(" › "),
    value: (path: ReadableChange["path"], value: Plain | null): string => {
      const last = path.findLast((step) => "field" in step);
      const code = last && "field" in last ? last.field : "";
      if (value === null) return say("admin:trail.nothing");
      const label = codeLabel(code, value);
      if (label !== null) return sayAny(label);
      if (typeof value === "boolean") return say(value ? "admin:trail.yes" : "admin:trail.no");
      if (typeof value === "number") return f.number(value);
      if (typeof value === "string") return code === "municipality" ? town(value) : text(value);
      return "qualifier" in value ? f.quantity(value) : f.list(value);
    },
  };
}
