import { Box, Text } from "@mantine/core";
import { Chip } from "../../../app/list/chip";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import type { OrganisationRow } from "./organisation-rows";

export function NameCell({ row: { id, name, fullName } }: { row: OrganisationRow }) {
  return (
    <Box>
      <RecordLink record={{ kind: "organisation", id }} fw={600} display="inline-block" py={2}>
        {name}
      </RecordLink>
      {fullName && fullName !== name && (
        <Text size="sm" c="dimmed">
          {fullName}
        </Text>
      )}
    </Box>
  );
}

/** A fact, or that nobody has said it yet. */
export function Known({ children }: { children: string | null }) {
  const say = useSay();
  if (children !== null) return <>{children}</>;
  return (
    <Text span inherit c="dimmed">
      {say("admin:directory.unknown")}
    </Text>
  );
}

export function NoteCell({ row: { alsoIn } }: { row: OrganisationRow }) {
  const say = useSay();
  return <Chip tone="blue">{say("admin:directory.alsoIn", { territories: alsoIn.join(", ") })}</Chip>;
}
