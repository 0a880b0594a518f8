import { ButtonLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { type PartName, parts } from "./parts";

/** The way from what a card tells to where it is changed; nothing for who only reads. */
export function EditPart({ name }: { name: PartName }) {
  const say = useSay();
  if (useConfigurationDraft() === null) return null;
  return (
    <ButtonLink
      to="/impostazioni/territorio/$parte"
      params={{ parte: name }}
      variant="default"
      size="xs"
      aria-label={say("admin:revising.editOf", { name: say(parts[name].title) })}
    >
      {say("admin:form.edit")}
    </ButtonLink>
  );
}
