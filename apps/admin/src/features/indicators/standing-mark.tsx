import {
  IconArrowDown,
  IconCheck,
  IconEyeOff,
  IconHelpCircle,
  IconInfoCircle,
  IconMinus,
  IconStarFilled,
} from "@tabler/icons-react";
import type { Standing } from "@trama/indicators";
import { useSay } from "../../words/say";
import classes from "./indicators.module.css";

const marks = {
  missing: { icon: IconMinus, tone: "warn" },
  hidden: { icon: IconEyeOff, tone: "plain" },
  below: { icon: IconArrowDown, tone: "warn" },
  reached: { icon: IconCheck, tone: "ok" },
  exceeded: { icon: IconStarFilled, tone: "ok" },
  unsure: { icon: IconHelpCircle, tone: "plain" },
  noTarget: { icon: IconInfoCircle, tone: "plain" },
  describes: { icon: IconInfoCircle, tone: "plain" },
} as const satisfies Record<Standing, unknown>;

/** How an indicator stands: an icon and a word; the colour only repeats them. */
export function StandingMark({ standing }: { standing: Standing }) {
  const say = useSay();
  const { icon: Icon, tone } = marks[standing];
  return (
    <span className={classes.standing} data-tone={tone}>
      <Icon size={15} aria-hidden="true" />
      {say(`indicators:standing.${standing}`)}
    </span>
  );
}
