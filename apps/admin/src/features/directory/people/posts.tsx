import type { Person } from "@trama/directory";
import { Below, Faint } from "../../../app/list/cells";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import classes from "../record.module.css";
import { usePeriod } from "../use-period";

/** The posts somebody holds, each with its organisation and its time. */
export function Posts({ positions, titled = true }: { positions: Person["positions"]; titled?: boolean }) {
  const say = useSay();
  const period = usePeriod();
  if (positions.length === 0) {
    return <Faint>{say("admin:directory.person.noPosts")}</Faint>;
  }
  return (
    <ul className={classes.posts}>
      {positions.map(({ organisationId, organisationName, title, from, to }) => (
        <li key={`${organisationId} ${title} ${from}`}>
          {titled && <div>{title}</div>}
          <RecordLink record={{ kind: "organisation", id: organisationId }}>{organisationName}</RecordLink>
          {(from !== null || to !== null) && <Below>{period({ from, to })}</Below>}
        </li>
      ))}
    </ul>
  );
}
