import { Box, Radio, Stack, Text } from "@mantine/core";
import type { Lab } from "@trama/labs";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "../../../forms/bound";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { useLabWords } from "../lab/use-lab-words";
import type { LabRules } from "../lab-rules";
import { conditions } from "../phase-steps";
import { usePhaseLabel } from "../use-phase-label";
import classes from "./phase-choice.module.css";

/** The phases that may follow, each with what it still asks of the lab. */
export function PhaseChoice<F extends FieldValues, O>({
  lab,
  rules,
  ...bound
}: Bound<F, O> & { lab: Lab; rules: LabRules }) {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  const words = useLabWords(lab, rules);
  const { value, set, onBlur, ref, error } = useBound(bound);
  return (
    <Radio.Group
      label={<FieldLabel text={say("admin:labs.phase.to")} required />}
      required
      withAsterisk={false}
      error={error}
      value={typeof value === "string" ? value : ""}
      onChange={set}
    >
      <Stack gap="xs" mt={6}>
        {lab.nextPhases.map(({ phase, missing }, at) => {
          const lacking = conditions(lab.protocol, missing);
          return (
            <Radio.Card
              key={phase}
              value={phase}
              ref={at === 0 ? ref : undefined}
              className={classes.card}
              onBlur={onBlur}
              aria-label={phaseLabel(phase, lab.system)}
              aria-describedby={`missing-${phase}`}
            >
              <Radio.Indicator />
              <Box>
                <Text fw={600}>{phaseLabel(phase, lab.system)}</Text>
                <Text size="sm" id={`missing-${phase}`} c={lacking.length > 0 ? "var(--trama-warn)" : "dimmed"}>
                  {lacking.length === 0
                    ? say("admin:labs.phase.nothingMissing")
                    : say("admin:labs.phase.missingList", {
                        count: lacking.length,
                        conditions: lacking.map(words.condition).join(", "),
                      })}
                </Text>
              </Box>
            </Radio.Card>
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
