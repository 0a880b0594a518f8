import { Text } from "@mantine/core";
import type { LabSummary } from "@trama/labs";
import { RecordLink } from "./record-link";

/** A lab's name, leading to its page, and where it is. */
export function LabName({ lab }: { lab: Pick<LabSummary, "id" | "name" | "municipality"> }) {
  return (
    <Text component="div">
      <RecordLink record={{ kind: "lab", id: lab.id }} fw={600}>
        {lab.name}
      </RecordLink>
      {lab.municipality.name !== lab.name && (
        <Text span c="dimmed" size="sm">
          {" "}
          · {lab.municipality.name}
        </Text>
      )}
    </Text>
  );
}
