import { directoryConfig } from "@trama/directory";
import { registerOrganisation, registerPerson } from "@trama/directory/server";
import type { Actor } from "@trama/kernel";
import type { Phase } from "@trama/labs";
import { listLabs, loadLab } from "@trama/labs/server";
import type { Instance } from "./instance.js";

/** How many labs a demonstration needs to show the work of a territory. */
const needed = 4;
/** The phases of those that are made up, one lab each, in as many municipalities. */
const phases: readonly Phase[] = ["maintenance", "activation", "activation", "outreach", "planned", "suspended"];

/** The first word of a lab's name takes the adjective: Laboratorio dimostrativo, not Laboratorio di comunità dimostrativo. */
const headOf = (name: string) => name.split(" ")[0] ?? name;

/** What a territory does not say yet and a lab cannot be without. */
type Lack = "municipalities" | "organisationKinds";

const kindsInUse = ({ config }: ReturnType<Instance["inForce"]>) =>
  config.section(directoryConfig).organisationKinds.filter(({ retired }) => !retired);

/** What is missing before a demonstration can show any lab of a territory. */
export function demonstrationLacks(instance: Instance): Lack[] {
  const inForce = instance.inForce();
  return [
    ...(inForce.territory.municipalities.length === 0 ? (["municipalities"] as const) : []),
    ...(kindsInUse(inForce).length === 0 ? (["organisationKinds"] as const) : []),
  ];
}

/**
 * Makes labs up where the territory lists too few to show anything. Each is marked as invented, and with it the
 * organisation and the people that look after it: none of them counts as declared by the territory. A territory that
 * still lacks what a lab needs has none.
 */
export async function loadDemonstrationLabs(instance: Instance, actor: Actor): Promise<void> {
  const run = instance.run(actor);
  const inForce = instance.inForce();
  const { territory, words, say } = inForce;
  if ((await run(listLabs, { limit: needed })).items.length >= needed) return;
  if (demonstrationLacks(instance).length > 0) return;
  const tell = say("it");
  const note = tell("labs:demonstration.invented");
  const kinds = kindsInUse(inForce);
  const kind = (kinds.find(({ code }) => code === "association") ?? kinds[0])?.code ?? "";
  const src = "invented" as const;
  const name = tell("labs:demonstration.organisation");
  const organisation = await run(registerOrganisation, { name, kind, headcount: phases.length, note, src });
  for (const [at, phase] of phases.entries()) {
    const municipality = territory.municipalities[at % territory.municipalities.length];
    if (!municipality) return;
    const number = at + 1;
    const lead = await run(registerPerson, {
      name: tell("labs:demonstration.lead", { number }),
      positions: [{ organisationId: organisation.id, title: words.labLead.it.one }],
    });
    const labName = `${headOf(words.lab.it.one)} ${tell("labs:demonstration.adjective")} ${number}`;
    await run(loadLab, {
      slug: labName,
      name: labName,
      municipality: municipality.istat,
      description: tell("labs:demonstration.description"),
      phase,
      mainPlace: { name: tell("labs:demonstration.place", { number }) },
      leadOrganisationId: organisation.id,
      leadPersonId: lead.id,
      src,
      note,
    });
  }
}
