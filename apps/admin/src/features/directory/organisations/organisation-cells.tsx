import { Below, Faint, RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";
import type { OrganisationRow } from "./organisation-rows";

export function NameCell({ row: { id, name, fullName } }: { row: OrganisationRow }) {
  return (
    <>
      <RowLink to="/persone-e-organizzazioni/organizzazioni/$id" params={{ id }}>
        {name}
      </RowLink>
      {fullName && fullName !== name && <Below>{fullName}</Below>}
    </>
  );
}

/** A fact, or that nobody has said it yet. */
export function Known({ children }: { children: string | null }) {
  const say = useSay();
  return children ?? <Faint>{say("admin:directory.unknown")}</Faint>;
}

export function NoteCell({ row: { alsoIn } }: { row: OrganisationRow }) {
  const say = useSay();
  return <Chip tone="blue">{say("admin:directory.alsoIn", { territories: alsoIn.join(", ") })}</Chip>;
}
