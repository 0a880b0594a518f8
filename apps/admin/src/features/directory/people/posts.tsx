import { Box, Text } from "@mantine/core";
import type { Person } from "@trama/directory";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { usePeriod } from "../use-period";

/** The posts somebody holds, each with its organisation and its time. */
export function Posts({ positions, titled = true }: { positions: Person["positions"]; titled?: boolean }) {
  const say = useSay();
  const period = usePeriod();
  if (positions.length === 0) {
    return (
      <Text span inherit c="dimmed">
        {say("admin:directory.person.noPosts")}
      </Text>
    );
  }
  return (
    <Box component="ul" m={0} p={0} style={{ listStyle: "none", display: "grid", gap: 6 }}>
      {positions.map(({ organisationId, organisationName, title, from, to }) => (
        <li key={`${organisationId} ${title} ${from}`}>
          {titled && <div>{title}</div>}
          <RecordLink record={{ kind: "organisation", id: organisationId }}>{organisationName}</RecordLink>
          {(from !== null || to !== null) && (
            <Text size="sm" c="dimmed">
              {period({ from, to })}
            </Text>
          )}
        </li>
      ))}
    </Box>
  );
}
