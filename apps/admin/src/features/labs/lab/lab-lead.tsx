import { Group } from "@mantine/core";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";
import type { LabPart } from "./lab-part";
import { useLabWords } from "./use-lab-words";

/** One line below the lab's name: where it is, who leads it. */
export function LabLead({ lab, rules }: LabPart) {
  const say = useSay();
  const words = useLabWords(lab, rules);
  const { fullName, mainPlace, neighbourhood, municipality, leadOrganisation } = lab;
  const where = [mainPlace?.name ?? neighbourhood, municipality.name].filter(Boolean).join(", ");
  const named = [
    leadOrganisation?.name ?? say("admin:labs.noOrganisation"),
    words.person ?? say("admin:labs.noPerson"),
  ].join(", ");
  const lead =
    leadOrganisation || words.person ? say("admin:labs.leadLine", { lead: named }) : say("admin:labs.noLead");
  return (
    <Group gap="xs" component="span">
      <span>{[...(fullName && fullName !== lab.name ? [fullName] : []), where, lead].join(" · ")}</span>
      {lab.diffuse && <Chip tone="plain">{say("admin:labs.diffuse")}</Chip>}
      {!lab.published && <Chip tone="plain">{say("admin:labs.unpublished")}</Chip>}
    </Group>
  );
}
