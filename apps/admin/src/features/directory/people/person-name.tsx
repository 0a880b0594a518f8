import { Group } from "@mantine/core";
import type { Person } from "@trama/directory";
import { Chip } from "../../../app/list/chip";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { personTitle } from "./people-rows";

/** A person by name; by post, with a mark, while the name is still to be entered. */
export function PersonName({ person }: { person: Person }) {
  const say = useSay();
  return (
    <Group gap={8} wrap="wrap">
      <RecordLink record={{ kind: "person", id: person.id }} fw={600} display="inline-block" py={2}>
        {personTitle(person)}
      </RecordLink>
      {person.nameToEnter && <Chip tone="warn">{say("admin:directory.person.toEnter")}</Chip>}
    </Group>
  );
}
