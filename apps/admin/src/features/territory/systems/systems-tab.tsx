import { useQuery } from "@tanstack/react-query";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { labSystemsQuery } from "../queries";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { NewSystem } from "./new-system";
import { SystemCard } from "./system-card";

/** How the labs of each area live; who may revise sees them as the draft has them, and adds others. */
export function SystemsTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  const query = useQuery(labSystemsQuery);
  return (
    <Loaded query={query}>
      {({ systems }) => (
        <>
          {(draft?.document.labs.systems ?? systems).map((system) => (
            <SystemCard key={system.code} system={system} />
          ))}
          {draft && (
            <Card title={say("admin:settings.systems.new")}>
              <NewSystem draft={draft} />
            </Card>
          )}
        </>
      )}
    </Loaded>
  );
}
