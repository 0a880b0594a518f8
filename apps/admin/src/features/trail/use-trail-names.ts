import type { TrailEntry } from "@trama/instance/browser";
import { useSay } from "../../words/say";
import { kindLabels } from "./trail-words";
import { verbLabel } from "./verb-labels";

/** The names of who acts, of what is done and of what it is done to. */
export function useTrailNames() {
  const say = useSay();
  return {
    actor({ id, name }: TrailEntry["actor"]): string {
      if (name !== null) return name;
      if (id.startsWith("system:")) return say("admin:trail.system");
      return id === "public" ? say("admin:trail.public") : say("admin:trail.somebody");
    },
    verb(verb: string): string {
      const label = verbLabel(verb);
      return label === null ? verb : say(label);
    },
    kind(kind: string): string {
      const labels: Readonly<Record<string, Parameters<typeof say>[0]>> = kindLabels;
      const label = labels[kind];
      return label === undefined ? kind : say(label);
    },
  };
}
