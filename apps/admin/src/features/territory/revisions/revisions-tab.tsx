import { Button, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Revision, RevisionState } from "@trama/territory";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { documentOf, revisionsQuery } from "../queries";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { ChangesList } from "./changes-list";
import classes from "./revisions.module.css";

const tones = { planned: "blue", inForce: "ok", past: "plain", withdrawn: "warn" } as const satisfies Record<
  RevisionState,
  string
>;

/** Takes the document of a past revision as the draft, to be looked at and saved as a new one. */
function Revert({ number }: { number: number }) {
  const say = useSay();
  const navigate = useNavigate();
  const draft = useConfigurationDraft();
  const revert = useMutation({
    mutationFn: () => documentOf(number),
    onSuccess: (document) => {
      draft?.change((now) => Object.assign(now, document));
      void navigate({ to: "/impostazioni/rivedi" });
    },
  });
  if (!draft) return null;
  if (draft.changed)
    return (
      <Text size="sm" c="dimmed" mt={6}>
        {say("admin:revising.revertFirst")}
      </Text>
    );
  return (
    <Button
      variant="default"
      mt="sm"
      loading={revert.isPending}
      aria-label={say("admin:revising.revertOf", { number })}
      onClick={() => revert.mutate()}
    >
      {say("admin:revising.revert")}
    </Button>
  );
}

/** One revision: from when it holds, who made it and why, what it changed. */
function RevisionCard({ revision }: { revision: Revision }) {
  const say = useSay();
  const { day, dayOf } = useFormat();
  const { number, effectiveFrom, author, at, note, state, changes } = revision;
  return (
    <Card
      title={say("admin:territory.revision.title", { number })}
      aside={<Chip tone={tones[state]}>{say(`territory:revision.${state}`)}</Chip>}
    >
      <Text>{say("admin:territory.revision.from", { day: day(effectiveFrom) })}</Text>
      <Text size="sm" c="dimmed">
        {say("admin:territory.revision.by", { author, day: dayOf(at) })}
      </Text>
      <Text mt={6}>{note}</Text>
      {number === 1 ? (
        <Text size="sm" c="dimmed" mt={6}>
          {say("admin:territory.revision.first")}
        </Text>
      ) : (
        <details className={classes.changes} open={state === "inForce" || state === "planned"}>
          <summary>{say("admin:territory.revision.changes", { count: changes.length })}</summary>
          <ChangesList changes={changes} />
        </details>
      )}
      {state === "past" && <Revert number={number} />}
    </Card>
  );
}

/** Every revision of the configuration, the last made first. A past one can be taken up again. */
export function RevisionsTab() {
  const say = useSay();
  const query = useQuery(revisionsQuery);
  return (
    <>
      <Text c="dimmed">{say("admin:territory.revision.intro")}</Text>
      <Loaded query={query}>
        {(revisions) => revisions.map((revision) => <RevisionCard key={revision.number} revision={revision} />)}
      </Loaded>
    </>
  );
}
