import { localText } from "@trama/kernel";
import type { ItemView, Lab, ProtocolItem } from "@trama/labs";
import type { Vocabulary } from "@trama/territory";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { elapsed } from "../elapsed";
import type { LabRules } from "../lab-rules";

/** The sentences that a lab's page makes of the record. */
export function useLabWords(lab: Lab, rules: LabRules) {
  const say = useSay();
  const f = useFormat();
  const { language } = useLanguage();
  const term = (vocabulary: Vocabulary, code: string) => {
    const found = vocabulary.find((one) => one.code === code);
    return found ? localText(found, language) : code;
  };
  const several = (names: readonly string[], key: "places" | "organisations" | "resources" | "networks") =>
    names.length <= 2 ? names.join(", ") : say(`admin:labs.evidence.${key}`, { count: names.length });

  const person = lab.leadPerson && (lab.leadPerson.nameToEnter ? say("admin:labs.nameToEnter") : lab.leadPerson.name);
  const confirmed = lab.microNetworks.filter(({ state }) => state === "confirmed").map(({ name }) => name);

  /** How many collaborate: recorded one by one, or as declared where none is recorded. */
  function collaborators(): string {
    const { people } = lab.stableCollaborators;
    if (people.value > 0)
      return say("admin:labs.evidence.collaborators", { count: people.value, number: f.quantity(people) });
    return lab.declaredCollaborators ? f.quantity(lab.declaredCollaborators.count) : "";
  }

  /** What shows that an item is there. */
  function evidence(item: ItemView, definition: ProtocolItem | undefined): string {
    const fits = ({ kind }: { kind: string }) =>
      !definition || definition.kinds.length === 0 || definition.kinds.includes(kind);
    switch (item.rule) {
      case "mainPlace":
        return lab.mainPlace?.name ?? "";
      case "linkedPlaces":
        return several(
          lab.linkedPlaces.map(({ name }) => name),
          "places",
        );
      case "leadOrganisation":
        return lab.leadOrganisation?.name ?? "";
      case "leadPerson":
        return person ?? "";
      case "partners":
        return several(
          lab.partners.map(({ name }) => name),
          "organisations",
        );
      case "channels":
        return [...new Set(lab.channels.filter(fits).map(({ kind }) => term(rules.channelKinds, kind)))].join(", ");
      case "resources":
        return several(
          lab.resources.filter(fits).map(({ name }) => name),
          "resources",
        );
      case "collaborators":
        return collaborators();
      case "microNetworks":
        return several(confirmed, "networks");
      default:
        return item.detail ?? say("admin:labs.evidence.declared");
    }
  }

  /** Why an item is missing: what there is instead, or what would do. */
  function lack(item: ItemView, definition: ProtocolItem | undefined): string {
    const found = evidence(item, definition);
    const minimum = definition?.minimum ?? 1;
    if (item.rule === "leadPerson" && lab.leadOrganisation)
      return say("admin:labs.lack.leadPerson", { organisation: lab.leadOrganisation.name });
    if (item.rule === "publicCalendar" || item.rule === "gatheringsHeld") return say(`admin:labs.lack.${item.rule}`);
    if (item.rule === "declared") return item.detail ?? say("admin:labs.lack.declared");
    if (minimum > 1)
      return found === ""
        ? say("admin:labs.lack.several", { minimum })
        : say("admin:labs.lack.some", { minimum, found });
    const vocabulary = item.rule === "channels" ? rules.channelKinds : rules.resourceKinds;
    const kinds = (definition?.kinds ?? []).map((code) => term(vocabulary, code));
    return kinds.length > 0 ? say("admin:labs.lack.kinds", { kinds: kinds.join(", ") }) : say("admin:labs.lack.none");
  }

  /** For how long the present phase has lasted: "da 7 mesi". */
  function lasting(): string | null {
    if (lab.phaseSince === null) return null;
    const time = elapsed(lab.phaseSince, f.today());
    if (time.unit === "days")
      return time.days === 0 ? say("admin:labs.lasting.today") : say("admin:labs.lasting.days", { count: time.days });
    if (time.unit === "months") return say("admin:labs.lasting.months", { count: time.months });
    const years = say("admin:labs.lasting.years", { count: time.years });
    return time.months === 0 ? years : `${years} ${say("admin:labs.lasting.andMonths", { count: time.months })}`;
  }

  /** What a condition of a phase is called. */
  function condition(code: string): string {
    const item = lab.protocol.items.find((one) => one.code === code);
    if (item) return localText(item, language);
    if (code === "municipality" || code === "mainPlace" || code === "leadOrganisation" || code === "leadPerson")
      return say(`labs:field.${code}`);
    return code;
  }

  return { term, person, evidence, lack, lasting, condition, item: (item: ItemView) => localText(item, language) };
}
