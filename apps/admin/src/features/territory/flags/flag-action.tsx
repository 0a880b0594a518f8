import { Button } from "@mantine/core";
import type { FlagView } from "@trama/territory";
import { useMay } from "../../../api/session";
import { useSay } from "../../../words/say";
import { acceptingVerb } from "./accepting";

interface FlagActionProps {
  flag: FlagView;
  /** The flag in words. */
  sentence: string;
  onAct: (flag: FlagView) => void;
}

/** Takes note of a flag, or takes its acceptance back; nothing for who may do neither. */
export function FlagAction({ flag, sentence, onAct }: FlagActionProps) {
  const say = useSay();
  const may = useMay();
  if (!may(acceptingVerb(flag)) || (flag.accepted && !may("reopenFlag"))) return null;
  return (
    <Button
      variant={flag.accepted ? "subtle" : "default"}
      size="sm"
      onClick={() => onAct(flag)}
      aria-label={say(flag.accepted ? "admin:territory.flags.reopenOf" : "admin:territory.flags.acceptOf", {
        sentence,
      })}
    >
      {say(flag.accepted ? "admin:territory.flags.reopen" : "admin:territory.flags.accept")}
    </Button>
  );
}
