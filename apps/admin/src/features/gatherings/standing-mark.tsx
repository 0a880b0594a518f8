import { IconAlertTriangle, IconCheck, IconHelp, IconX } from "@tabler/icons-react";
import { Chip } from "../../app/list/chip";
import type { Standing } from "./standing";
import { useGatheringWords } from "./use-gathering-words";

const icons = { toCount: IconAlertTriangle, tentative: IconHelp, held: IconCheck, cancelled: IconX } as const;
const tones = { toCount: "warn", tentative: "warn", confirmed: "blue", held: "ok", cancelled: "plain" } as const;

/** The sign of how a gathering stands; what is simply confirmed has none. Words or a name always go with it. */
export function StandingIcon({ standing, size = 14 }: { standing: Standing; size?: number }) {
  if (standing === "confirmed") return null;
  const Icon = icons[standing];
  return <Icon size={size} stroke={2.2} aria-hidden="true" style={{ flex: "none" }} />;
}

/** How a gathering stands, in words. */
export function StandingChip({ standing }: { standing: Standing }) {
  const words = useGatheringWords();
  return <Chip tone={tones[standing]}>{words.standing(standing)}</Chip>;
}
