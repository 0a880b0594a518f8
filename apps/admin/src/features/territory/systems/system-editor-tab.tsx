import { Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { LabSystem } from "@trama/labs";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { useIssues } from "../revising/use-issues";
import { PhaseFields } from "./phase-fields";
import { ProtocolFields } from "./protocol-fields";
import type { SystemPart } from "./system-part";
import { SystemPreview } from "./system-preview";

/** The rules by which the labs of an area live, to be changed, beside how the page of one of them will read. */
export function SystemEditorTab() {
  const say = useSay();
  const { sistema } = useParams({ from: "/shell/impostazioni/sistemi/$sistema" });
  const draft = useConfigurationDraft();
  const of = (systems: readonly LabSystem[] = []) => systems.find(({ code }) => code === sistema);
  const system = of(draft?.document.labs.systems);
  const errors = useIssues(LabSystem, system);
  if (!draft || !system) return <NotFound />;
  const part: SystemPart = {
    draft,
    system,
    before: of(draft.before.labs.systems),
    errors,
    alter: (change) =>
      draft.change(({ labs }) => {
        const own = of(labs.systems);
        if (own) change(own);
      }),
  };
  return (
    <>
      <Text>
        <TextLink to="/impostazioni/sistemi">{say("admin:revising.system.back")}</TextLink>
      </Text>
      <div className={classes.two}>
        <Card title={system.name || say("admin:revising.system.rules")}>
          <div className={classes.fields}>
            <PhaseFields {...part} />
            <ProtocolFields {...part} />
          </div>
        </Card>
        <div>
          <Card title={say("admin:revising.system.preview")}>
            <SystemPreview system={system} sound={errors.size === 0} />
          </Card>
        </div>
      </div>
    </>
  );
}
