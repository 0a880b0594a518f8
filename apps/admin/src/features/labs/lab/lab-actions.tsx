import { Anchor, Button } from "@mantine/core";
import type { Lab } from "@trama/labs";
import { ButtonLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import type { OpenDialog } from "./lab-dialog";

/** What can be done with a lab as a whole. */
export function LabActions({ lab, open }: { lab: Lab; open: OpenDialog }) {
  const say = useSay();
  const shown = lab.published && lab.phase !== "closed";
  return (
    <>
      {shown && (
        <Anchor href={`/laboratori/${lab.slug}`} py={8} px={4}>
          {say("admin:labs.publicPage")}
        </Anchor>
      )}
      {lab.may.includes("reviseLab") && (
        <ButtonLink to="/laboratori/$id/modifica" params={{ id: lab.id }} variant="default" size="md">
          {say("admin:form.edit")}
        </ButtonLink>
      )}
      {lab.may.includes("advanceLab") && lab.nextPhases.length > 0 && (
        <Button size="md" onClick={() => open({ kind: "phase" })}>
          {say("admin:labs.phase.propose")}
        </Button>
      )}
    </>
  );
}
