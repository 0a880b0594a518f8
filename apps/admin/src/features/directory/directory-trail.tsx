import { TextLink } from "../../app/links";
import { useSay } from "../../words/say";

const parts = {
  organisations: { to: "/persone-e-organizzazioni/organizzazioni", label: "directory:organisation.many" },
  people: { to: "/persone-e-organizzazioni/persone", label: "directory:person.many" },
} as const;

interface DirectoryTrailProps {
  part: keyof typeof parts;
  /** The record that the screen is about, when the screen is one step further. */
  record?: { id: string; name: string };
}

/** Where a screen of the directory stands: the list, then the record. */
export function DirectoryTrail({ part, record }: DirectoryTrailProps) {
  const say = useSay();
  const { to, label } = parts[part];
  return (
    <nav aria-label={say("admin:directory.trail")}>
      <TextLink to={to}>{say(label)}</TextLink>
      {record && " › "}
      {record && (
        <TextLink to={`${to}/$id`} params={{ id: record.id }}>
          {record.name}
        </TextLink>
      )}
    </nav>
  );
}
