import type { Person } from "@trama/directory";
import { Beside, RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";
import { personTitle } from "./people-rows";

/** A person by name; by post, with a mark, while the name is still to be entered. */
export function PersonName({ person }: { person: Person }) {
  const say = useSay();
  return (
    <Beside>
      <RowLink to="/persone-e-organizzazioni/persone/$id" params={{ id: person.id }}>
        {personTitle(person)}
      </RowLink>
      {person.nameToEnter && <Chip tone="warn">{say("admin:directory.person.toEnter")}</Chip>}
    </Beside>
  );
}
