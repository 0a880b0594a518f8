import { Text } from "@mantine/core";
import { useState } from "react";
import { ButtonLink } from "../../../app/links";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { ChangesList } from "../revisions/changes-list";
import { type ConfigurationDraft, useConfigurationDraft } from "./configuration-draft";
import { ConflictList } from "./conflict-list";
import { RefusalList } from "./refusal-list";
import { SaveRevision } from "./save-revision";
import { TouchedList } from "./touched-list";
import { usePreview } from "./use-preview";

function Review({ draft }: { draft: ConfigurationDraft }) {
  const say = useSay();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [mine, setMine] = useState<readonly string[]>([]);
  const query = usePreview(draft, theirs);
  return (
    <Loaded query={query}>
      {(preview) => {
        const open = preview.conflicts.filter(({ path }) => !mine.includes(path));
        return (
          <>
            {preview.meanwhile.length > 0 && (
              <ConflictList
                meanwhile={preview.meanwhile}
                conflicts={open}
                onTake={(path) => setTheirs([...theirs, path])}
                onKeep={(path) => setMine([...mine, path])}
              />
            )}
            <RefusalList refusals={preview.refusals} />
            <Card title={say("admin:revising.changes", { count: preview.changes.length })}>
              {preview.changes.length === 0 ? (
                <Text c="dimmed">{say("admin:revising.nothing")}</Text>
              ) : (
                <ChangesList changes={preview.changes} />
              )}
            </Card>
            <TouchedList preview={preview} document={draft.document} />
            <SaveRevision
              preview={preview}
              draft={draft}
              ready={open.length === 0 && preview.refusals.length === 0 && preview.changes.length > 0}
            />
          </>
        );
      }}
    </Loaded>
  );
}

/** The draft before it is saved: what it changes, what that touches, why it could not be, and how to save it. */
export function ReviewTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  if (draft?.changed) return <Review draft={draft} />;
  return (
    <Card>
      <Text mb="md">{say("admin:revising.nothing")}</Text>
      <ButtonLink to="/impostazioni/revisioni" variant="default" size="md">
        {say("admin:territory.tab.revisions")}
      </ButtonLink>
    </Card>
  );
}
