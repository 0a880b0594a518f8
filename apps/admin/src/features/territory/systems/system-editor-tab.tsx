import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { LabSystem } from "@trama/labs";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { usesQuery } from "../queries";
import { useConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { useIssues } from "../revising/use-issues";
import { SettingsForm } from "../settings/form";
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
  const uses = useQuery({ ...usesQuery, enabled: draft !== null });
  const navigate = useNavigate();
  if (!draft || !system) return <NotFound />;
  const part: SystemPart = {
    draft,
    system,
    at: draft.document.labs.systems.indexOf(system),
    unused: !uses.data?.some(({ path }) => path === `labs.systems.${sistema}`) && uses.isSuccess,
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
            <SettingsForm draft={draft}>
              <PhaseFields {...part} />
              <ProtocolFields {...part} />
            </SettingsForm>
            {part.unused && draft.document.labs.systems.length > 1 && (
              <Button
                variant="default"
                onClick={() => {
                  draft.change(({ labs }) => void labs.systems.splice(part.at, 1));
                  void navigate({ to: "/impostazioni/sistemi" });
                }}
              >
                {say("admin:settings.systems.remove")}
              </Button>
            )}
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
