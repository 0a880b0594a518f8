import { Text } from "@mantine/core";
import type { FlagView } from "@trama/territory";
import { useEffect, useRef } from "react";
import { useMay } from "../../../api/session";
import { RecordLink, useMayOpen } from "../../../app/record-link";
import { useSay, useSayAny } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { acceptingVerb } from "./accepting";
import { FlagAction } from "./flag-action";
import classes from "./flags.module.css";
import { SeverityBadge } from "./severity-badge";

interface FlagLineProps {
  flag: FlagView;
  onAct: (flag: FlagView) => void;
}

/** The flag that led here: how grave, what it says with its numbers, where it is mended, and the note of who accepted it. */
export function FlagLine({ flag, onAct }: FlagLineProps) {
  const say = useSay();
  const sentence = useSayAny()(flag.rule, flag.numbers);
  const may = useMay();
  const mayOpen = useMayOpen();
  const { dayOf } = useFormat();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus({ preventScroll: true }), []);
  const mayAccept = may(acceptingVerb(flag));
  return (
    <div ref={line} className={classes.flag} tabIndex={-1}>
      <div>
        <SeverityBadge severity={flag.severity} />
      </div>
      <div>
        <Text>{sentence}</Text>
        {flag.about && mayOpen(flag.about) && (
          <RecordLink record={flag.about}>
            {say("admin:territory.flags.openRecord", { name: flag.numbers.name ?? "" })}
          </RecordLink>
        )}
        {flag.accepted ? (
          <blockquote className={classes.note}>
            <p>{flag.accepted.note}</p>
            <Text size="sm" c="dimmed">
              {say("admin:territory.flags.acceptedBy", { name: flag.accepted.by, day: dayOf(flag.accepted.at) })}
            </Text>
          </blockquote>
        ) : (
          !mayAccept &&
          flag.about === null && (
            <Text size="sm" c="dimmed">
              {say("admin:territory.flags.forAdministrator")}
            </Text>
          )
        )}
      </div>
      <FlagAction flag={flag} sentence={sentence} onAct={onAct} />
    </div>
  );
}
