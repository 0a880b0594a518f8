import { Box, Text, VisuallyHidden } from "@mantine/core";
import { Chip } from "../../../app/list/chip";
import { Path } from "../../../app/path";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { conditions, type PathStep, phasePath } from "../phase-steps";
import { usePhaseLabel } from "../use-phase-label";
import { useSince } from "../use-since";
import { Conditions } from "./conditions";
import type { LabPart } from "./lab-part";
import { useLabWords } from "./use-lab-words";

/** What stands below a station: when the lab came there, or what it lacks to. */
function useStationWords({ lab, rules }: Pick<LabPart, "lab" | "rules">) {
  const say = useSay();
  const f = useFormat();
  const { since } = useSince();
  const words = useLabWords(lab, rules);
  return ({ state, on, missing, phase }: PathStep): string | null => {
    if (missing)
      return missing.length === 0
        ? say("admin:labs.phase.ready")
        : say("admin:labs.phase.missing", { count: missing.length });
    if (state === "now" && phase === lab.phase && on) return [since(on), words.lasting()].filter(Boolean).join(" · ");
    if (state === "now" && phase === lab.phase) return say("admin:labs.phase.sinceUnknown");
    return on && f.stated(on.slice(0, 7));
  };
}

/** A lab's life as a path, and the same in words: where it is, since when, what the next phase asks. */
export function PhasePath({ lab, rules, open }: LabPart) {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  const below = useStationWords({ lab, rules });
  const { since: sinceDay } = useSince();
  const words = useLabWords(lab, rules);
  const steps = phasePath(lab);
  const paused = lab.phase === "suspended" || lab.phase === "closed";
  const next = steps.find(({ missing }) => missing !== null);
  const label = phaseLabel(lab.phase, lab.system);
  const since = lab.phaseSince
    ? say("admin:labs.phase.nowSince", { phase: label, since: sinceDay(lab.phaseSince), lasting: words.lasting() })
    : say("admin:labs.phase.now", { phase: label });
  const missing = conditions(
    lab.protocol,
    next ? (lab.nextPhases.find(({ phase }) => phase === next.phase)?.missing ?? []) : [],
  );
  return (
    <Box component="section" aria-label={say("labs:field.phase")}>
      <Path
        paused={paused}
        stations={steps.map((step) => ({
          ...{ key: step.phase, state: step.state, below: below(step), here: step.phase === lab.phase },
          name: (
            <>
              {phaseLabel(step.phase, lab.system)}
              {step.phase === lab.phase && lab.phaseToConfirm && <Chip tone="warn">{say("admin:labs.toConfirm")}</Chip>}
            </>
          ),
        }))}
      />
      {paused ? <Text>{since}</Text> : <VisuallyHidden>{since}</VisuallyHidden>}
      {next && missing.length > 0 && (
        <Text size="sm" c="dimmed" component="div">
          <Conditions
            {...{ lab, rules, open, missing }}
            lead={say("admin:labs.phase.toEnter", { phase: phaseLabel(next.phase, lab.system), count: missing.length })}
          />
        </Text>
      )}
    </Box>
  );
}
