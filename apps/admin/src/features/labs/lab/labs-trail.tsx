import type { Lab } from "@trama/labs";
import { TextLink } from "../../../app/links";
import { useSay } from "../../../words/say";

/** Where a screen of the labs stands: the list, then the municipality, the lab or the hubs. */
export function LabsTrail({ lab, town = false, hubs = false }: { lab?: Lab; town?: boolean; hubs?: boolean }) {
  const say = useSay();
  return (
    <nav aria-label={say("admin:labs.trail")}>
      <TextLink to="/laboratori">{say("labs:many")}</TextLink>
      {hubs && " › "}
      {hubs && <TextLink to="/laboratori/luoghi">{say("labs:field.hubs")}</TextLink>}
      {lab && " › "}
      {lab && town && (
        <TextLink to="/laboratori" search={{ comune: lab.municipality.istat }}>
          {lab.municipality.name}
        </TextLink>
      )}
      {lab && !town && (
        <TextLink to="/laboratori/$id" params={{ id: lab.id }}>
          {lab.name}
        </TextLink>
      )}
    </nav>
  );
}
