import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Lab } from "@trama/labs";
import { useSay } from "../../../words/say";

/** Where a screen of the labs stands: the list, then the municipality or the lab. */
export function LabsTrail({ lab, town = false }: { lab?: Lab; town?: boolean }) {
  const say = useSay();
  return (
    <nav aria-label={say("admin:labs.trail")}>
      <Anchor component={Link} to="/laboratori">
        {say("labs:many")}
      </Anchor>
      {lab && " › "}
      {lab && town && (
        <Anchor component={Link} to="/laboratori" search={{ comune: lab.municipality.istat }}>
          {lab.municipality.name}
        </Anchor>
      )}
      {lab && !town && (
        <Anchor component={Link} to="/laboratori/$id" params={{ id: lab.id }}>
          {lab.name}
        </Anchor>
      )}
    </nav>
  );
}
