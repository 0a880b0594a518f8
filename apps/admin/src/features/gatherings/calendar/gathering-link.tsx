import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { GatheringSummary } from "@trama/gatherings";
import type { CSSProperties } from "react";
import { useFormat } from "../../../words/use-format";
import { standingOf } from "../standing";
import { StandingIcon } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import classes from "./gathering-link.module.css";

interface GatheringLinkProps {
  gathering: GatheringSummary;
  /** Whether there is room for more than one line. */
  tall?: boolean;
  style?: CSSProperties;
}

/** A gathering in a calendar. Line, stroke and sign say how it stands as much as its colour; its name says it whole. */
export function GatheringLink({ gathering, tall = false, style }: GatheringLinkProps) {
  const words = useGatheringWords();
  const f = useFormat();
  const standing = standingOf(gathering);
  const whole = words.whole(gathering);
  const unseen = [...(tall ? [] : [gathering.owner.title]), words.outcome(gathering)].join(", ");
  return (
    <Link
      to="/calendario/$id"
      params={{ id: gathering.id }}
      className={classes.gathering}
      data-standing={standing}
      data-tall={tall || undefined}
      title={whole}
      {...(style ? { style } : {})}
    >
      <span className={classes.time}>
        <StandingIcon standing={standing} size={13} />
        {f.time(gathering.start)}
      </span>{" "}
      <span className={classes.name}>{gathering.title}</span>
      {gathering.attendance && !tall && (
        <span className={classes.count} aria-hidden="true">
          {f.quantity(gathering.attendance)}
        </span>
      )}
      {tall && <span className={classes.owner}>{gathering.owner.title}</span>}
      <VisuallyHidden>, {unseen}</VisuallyHidden>
    </Link>
  );
}
