import { Button, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { RevisionPreview } from "@trama/territory";
import { useState } from "react";
import { ProblemError } from "../../../api/problem";
import { Card } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { FieldLabel } from "../../../forms/field-label";
import { FormAlert } from "../../../forms/form-alert";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import type { ConfigurationDraft } from "./configuration-draft";
import { useSaveRevision } from "./use-preview";

interface SaveRevisionProps {
  preview: RevisionPreview;
  draft: ConfigurationDraft;
  /** Whether nothing is left to settle. */
  ready: boolean;
}

const shortestNote = 3;

/** From when the revision holds, why it is made, and the button that makes it. Words hold from today. */
export function SaveRevision({ preview, draft, ready }: SaveRevisionProps) {
  const say = useSay();
  const { day, today } = useFormat();
  const navigate = useNavigate();
  const save = useSaveRevision();
  const [note, setNote] = useState("");
  const [from, setFrom] = useState<string>(today());
  const [asked, setAsked] = useState(false);
  const words = preview.changes.some(({ path }) => path.startsWith("territory.words."));
  const overtaken = save.error instanceof ProblemError && save.error.status === 412;
  const tooShort = note.trim().length < shortestNote;
  const send = () => {
    setAsked(true);
    if (tooShort) return;
    save.mutate(
      { preview, effectiveFrom: words ? null : from, note },
      {
        onSuccess: ({ number }) => {
          draft.discard();
          announce(say("admin:revising.saved", { number }));
          void navigate({ to: "/impostazioni/revisioni" });
        },
      },
    );
  };
  return (
    <Card title={say("admin:revising.save")}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="md" maw={620}>
          {words ? (
            <Text>{say("admin:revising.fromToday", { day: day(today()) })}</Text>
          ) : (
            <TextInput
              type="date"
              label={say("admin:revising.from")}
              min={today()}
              value={from}
              styles={{ wrapper: { maxWidth: 220 } }}
              onChange={({ currentTarget: { value } }) => setFrom(value)}
            />
          )}
          {preview.overtakes.map(({ number, effectiveFrom }) => (
            <Notice
              key={number}
              tone="warn"
              role="status"
              title={say("admin:revising.overtakes", { number, day: day(effectiveFrom) })}
            />
          ))}
          <Textarea
            label={<FieldLabel text={say("admin:revising.note")} required />}
            description={say("admin:revising.noteHint")}
            autosize
            minRows={2}
            maxLength={500}
            value={note}
            error={asked && tooShort ? say("admin:revising.noteMissing") : null}
            onChange={({ currentTarget: { value } }) => setNote(value)}
          />
          {overtaken ? (
            <Notice tone="warn" role="alert" title={say("admin:revising.stale")} />
          ) : (
            <FormAlert error={save.error} />
          )}
          {!ready && <Text c="dimmed">{say("admin:revising.notReady")}</Text>}
          <Group gap="sm">
            <Button type="submit" size="md" loading={save.isPending} disabled={!ready}>
              {say("admin:revising.submit")}
            </Button>
            <Button
              variant="default"
              size="md"
              onClick={() => {
                draft.discard();
                void navigate({ to: "/impostazioni/parole" });
              }}
            >
              {say("admin:revising.discard")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
