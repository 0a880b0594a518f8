import { useTerritory } from "../../words/speech-provider";

/** The municipalities of the territory as choices, by name. */
export function useTowns(): { value: string; label: string }[] {
  const { municipalities } = useTerritory();
  return municipalities
    .map(({ istat, name }) => ({ value: istat, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "it"));
}
