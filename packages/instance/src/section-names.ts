/** The message that names each section of a configuration; another's code names it until its package says better. */
const sectionNames: Readonly<Record<string, string>> = {
  territory: "territory:section",
  retention: "territory:retention.section",
  directory: "directory:section",
  access: "directory:access.section",
  disclosure: "disclosure:section",
  gatherings: "gatherings:section",
  labs: "labs:section",
  indicators: "indicators:section",
};

/** The message key of a section's name, or null for a section without one. */
export function sectionName(section: string): string | null {
  return sectionNames[section] ?? null;
}
