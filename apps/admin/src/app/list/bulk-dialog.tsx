import { Button, Group, List, Progress, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { type FieldValues, FormProvider, type UseFormReturn } from "react-hook-form";
import { announce } from "../../forms/announcement";
import { Dialog } from "../../forms/dialog";
import { Notice } from "../../forms/notice";
import { useSay } from "../../words/say";
import { type Outcome, oneByOne } from "./one-by-one";
import { useBulk } from "./use-bulk";

interface BulkDialogProps<T extends { id: string }, F extends FieldValues, O, R> {
  title: string;
  rows: readonly T[];
  nameOf: (row: T) => string;
  /** Why a row will be left as it is, where that is known before asking. */
  refuses?: (row: T) => string | null;
  form: UseFormReturn<F, unknown, O>;
  /** Does it to one row, with the version it was shown in. */
  send: (row: T, given: O) => Promise<R>;
  /** Takes it back for one row, out of what was answered. */
  undo?: (row: T, result: R) => Promise<unknown>;
  /** Told, when the dialog has closed, what came of the rows that were done. */
  onDone?: (done: Outcome<T, R>["done"]) => void;
  /** Loads what is shown anew. */
  onChanged: () => unknown;
  onClose: () => void;
  children?: ReactNode;
}

interface Line {
  id: string;
  name: string;
  why?: string;
}

function Named({ lead, lines }: { lead: string; lines: readonly Line[] }) {
  return (
    <div>
      <Text fw={600}>{lead}</Text>
      <List size="sm" mah={220} style={{ overflowY: "auto" }} tabIndex={0} role="list" aria-label={lead}>
        {lines.map(({ id, name, why }) => (
          <List.Item key={id}>
            {name}
            {why && `: ${why}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** One thing done to many rows: what will be touched comes first, then how far it is, then what failed and why. */
export function BulkDialog<T extends { id: string }, F extends FieldValues, O, R>(props: BulkDialogProps<T, F, O, R>) {
  const { title, nameOf, refuses, form, send, undo, onDone, onChanged, onClose } = props;
  const say = useSay();
  const [rows] = useState(props.rows);
  const otherwise = say("admin:app.failed");
  const { progress, outcome, run, stop } = useBulk<T, R>(otherwise);
  const kept = rows.flatMap((row) => {
    const why = refuses?.(row) ?? null;
    return why === null ? [] : [{ row, why }];
  });
  const touched = rows.filter((row) => kept.every((one) => one.row !== row));
  const close = (done: Outcome<T, R>["done"]) => {
    onClose();
    if (done.length > 0) onDone?.(done);
  };
  const tell = ({ done, failed, left }: Outcome<T, R>) => {
    if (done.length === 0) return;
    const takeBack = undo
      ? async () => {
          const { failed: kept } = await oneByOne(done, ({ row, result }) => undo(row, result), otherwise);
          await onChanged();
          const lines = kept.map(({ row: { row }, why }) => `${nameOf(row)}: ${why}`);
          if (lines.length > 0) throw new Error(lines.join(" "));
        }
      : null;
    announce(say("admin:bulk.done", { count: done.length }), takeBack);
    if (failed.length + left.length === 0) close(done);
  };
  const submit = form.handleSubmit(async (given) => {
    const told = await run(touched, (row) => send(row, given));
    await onChanged();
    tell(told);
  });
  const named = (all: readonly T[]) => all.map((row) => ({ id: row.id, name: nameOf(row) }));
  return (
    <Dialog title={title} onClose={onClose} held={progress !== null || form.formState.isDirty}>
      {outcome && outcome.failed.length + outcome.left.length > 0 ? (
        <Stack gap="md">
          <Notice
            tone="warn"
            role="alert"
            title={say("admin:bulk.told", {
              done: outcome.done.length,
              count: outcome.failed.length + outcome.left.length,
            })}
          />
          {outcome.failed.length > 0 && (
            <Named
              lead={say("admin:bulk.failed", { count: outcome.failed.length })}
              lines={outcome.failed.map(({ row, why }) => ({ id: row.id, name: nameOf(row), why }))}
            />
          )}
          {outcome.left.length > 0 && <Named lead={say("admin:bulk.left")} lines={named(outcome.left)} />}
          <Group justify="flex-end">
            <Button size="md" onClick={() => close(outcome.done)}>
              {say("admin:form.close")}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <FormProvider {...form}>{props.children}</FormProvider>
            <Named lead={say("admin:bulk.touched", { count: touched.length })} lines={named(touched)} />
            {kept.length > 0 && (
              <Named
                lead={say("admin:bulk.kept", { count: kept.length })}
                lines={kept.map(({ row, why }) => ({ id: row.id, name: nameOf(row), why }))}
              />
            )}
            {progress && (
              <div role="status">
                <Text size="sm">{say("admin:bulk.progress", { at: progress.at + 1, count: progress.of })}</Text>
                <Progress value={(progress.at / progress.of) * 100} aria-hidden="true" />
              </div>
            )}
            <Group justify="flex-end" gap="sm">
              <Button variant="default" size="md" onClick={progress ? stop : onClose}>
                {say(progress ? "admin:bulk.stop" : "admin:form.cancel")}
              </Button>
              <Button type="submit" size="md" loading={progress !== null} disabled={touched.length === 0}>
                {say("admin:bulk.apply", { count: touched.length })}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
