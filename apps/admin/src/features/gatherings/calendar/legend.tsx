import { type Standing, standings } from "../standing";
import { StandingIcon } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import classes from "./gathering-link.module.css";

/** What line, sign and colour mean, for those that are in sight. */
export function Legend({ shown }: { shown: ReadonlySet<Standing> }) {
  const words = useGatheringWords();
  return (
    <ul className={classes.legend}>
      {standings
        .filter((one) => shown.has(one))
        .map((one) => (
          <li key={one}>
            <span className={`${classes.gathering} ${classes.sample}`} data-standing={one} aria-hidden="true">
              <StandingIcon standing={one} size={13} />
            </span>
            {words.standing(one)}
          </li>
        ))}
    </ul>
  );
}
