import { Text } from "@mantine/core";
import { localText } from "@trama/kernel";
import { type LabSystem, type Phase, phases } from "@trama/labs";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import classes from "../places/places.module.css";

/** The phases in the territory's words, and what a lab must have to enter each. */
export function PhasesTable({ system: { phaseLabels, entryCriteria, protocols, name } }: { system: LabSystem }) {
  const say = useSay();
  const { language } = useLanguage();
  const label = (phase: Phase) => {
    const own = phaseLabels[phase];
    return own ? localText(own, language) : say(`labs:phase.${phase}`);
  };
  const itemName = (code: string) => {
    const item = protocols.flatMap(({ items }) => items).find((one) => one.code === code);
    return item ? localText(item, language) : code;
  };
  const asked = (phase: Phase) => [
    ...(phase === "outreach" ? [say("admin:territory.system.foundations")] : []),
    ...(entryCriteria[phase] ?? []).map(itemName),
  ];
  return (
    <table className={classes.table} aria-label={`${say("admin:territory.system.phases")}: ${name}`}>
      <thead>
        <tr>
          <th scope="col">{say("admin:territory.system.phase")}</th>
          <th scope="col">{say("admin:territory.system.criteria")}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map((phase) => (
          <tr key={phase}>
            <th scope="row">
              <Text fw={600}>{label(phase)}</Text>
            </th>
            <td>
              {asked(phase).length > 0 ? (
                asked(phase).join("; ")
              ) : (
                <Text span inherit c="dimmed">
                  {say("admin:territory.system.noCriteria")}
                </Text>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
