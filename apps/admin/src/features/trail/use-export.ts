import { useMutation } from "@tanstack/react-query";
import type { TrailEntry } from "@trama/instance/browser";
import { api, contentOf } from "../../api/client";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { useFormat } from "../../words/use-format";
import { trailCsv } from "./trail-csv";
import { asked, type TrailSearch } from "./trail-search";
import { useChangeText } from "./use-change-text";
import { useTrailNames } from "./use-trail-names";

async function everyLine(search: TrailSearch): Promise<TrailEntry[]> {
  const lines: TrailEntry[] = [];
  let cursor: string | null = null;
  do {
    const more: { cursor?: number } = cursor === null ? {} : { cursor: Number(cursor) };
    const page: { items: TrailEntry[]; nextCursor: string | null } = await contentOf(
      api.trail.$get({ query: { ...asked(search), ...more, limit: 200 } }),
    );
    lines.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return lines;
}

/** Takes every line that the filters let through away as a file. */
export function useTrailExport(search: TrailSearch) {
  const say = useSay();
  const f = useFormat();
  const { language } = useLanguage();
  const names = useTrailNames();
  const words = useChangeText();
  return useMutation({
    mutationFn: async () => {
      const rows = (await everyLine(search)).map((entry) => ({
        entry,
        actor: names.actor(entry.actor),
        verb: names.verb(entry.verb),
        kind: names.kind(entry.record.kind),
        moment: f.moment(entry.at),
        fields: words.fields(entry.fields),
      }));
      const columns = ["number", "when", "who", "what", "kind", "record", "fields"] as const;
      const labels = columns.map((column) => say(`admin:trail.column.${column}`));
      const file = new Blob([trailCsv(rows, labels, language)], { type: "text/csv;charset=utf-8" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = "registro.csv";
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
