import { Box, Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { DraftNotice } from "../../../forms/draft-notice";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";

interface PageFormProps {
  onSubmit: () => void;
  submit: string;
  pending: boolean;
  error: Error | null;
  /** Fetches the record anew after somebody else has changed it. */
  onReload?: (() => void) | undefined;
  /** Where giving up leads: a link that looks like a button. */
  cancel: ReactNode;
  draft: { restored: boolean; discard: () => void };
  /** What somebody else has written differently meanwhile. */
  conflicts?: ReactNode;
  children: ReactNode;
}

/** A form that is a page of its own: what was left in it, what was refused, its fields, and how to save or leave. */
export function PageForm({ onSubmit, submit, pending, error, onReload, cancel, draft, conflicts, children }: PageFormProps) {
  const say = useSay();
  return (
    <Box
      component="form"
      noValidate
      maw={760}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="lg">
        {draft.restored && <DraftNotice onDiscard={draft.discard} />}
        {conflicts}
        {children}
        <FormAlert error={error} {...(onReload ? { onReload } : {})} />
        <Group gap="sm">
          <Button type="submit" size="md" loading={pending}>
            {submit || say("admin:form.save")}
          </Button>
          {cancel}
        </Group>
      </Stack>
    </Box>
  );
}
