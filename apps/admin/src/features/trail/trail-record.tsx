import type { TrailEntry } from "@trama/instance/browser";
import { RecordLink } from "../../app/record-link";
import { useTrailNames } from "./use-trail-names";

/** The record that a line is about, by the name it has now, and its screen where there is one. */
export function TrailRecord({ entry: { record, title } }: { entry: Pick<TrailEntry, "record" | "title"> }) {
  const names = useTrailNames();
  if (title === null) return <span>({names.kind(record.kind)})</span>;
  return (
    <RecordLink record={record} underline="always">
      {title}
    </RecordLink>
  );
}
