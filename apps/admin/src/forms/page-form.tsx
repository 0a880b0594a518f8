import { Box, Button, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../words/say";
import { DraftNotice, DraftOffer } from "./draft-notice";
import { FormAlert } from "./form-alert";
import { keepFocus } from "./keep-focus";
import type { OfferedDraft } from "./use-draft";

interface PageFormProps {
  onSubmit: () => void;
  submit: string;
  pending: boolean;
  error: Error | null;
  /** Fetches the record anew after somebody else has changed it. */
  onReload?: (() => void) | undefined;
  /** Where giving up leads: a link that looks like a button. */
  cancel: ReactNode;
  draft: { restored: boolean; offer: OfferedDraft | null; discard: () => void };
  /** Whether what somebody else saved has just been taken in. */
  merged?: boolean;
  /** What somebody else has written differently meanwhile. */
  conflicts?: ReactNode;
  children: ReactNode;
}

/** A form that is a page of its own: what was left in it, what was refused, its fields, and how to save or leave. */
export function PageForm({
  onSubmit,
  submit,
  pending,
  error,
  onReload,
  cancel,
  draft,
  merged = false,
  conflicts,
  children,
}: PageFormProps) {
  const say = useSay();
  return (
    <Box
      component="form"
      noValidate
      maw={820}
      onSubmit={(event) => {
        event.preventDefault();
        // What is being written in a field that takes it up only when left.
        if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
        onSubmit();
      }}
    >
      <Stack gap="lg">
        {draft.offer && <DraftOffer offer={draft.offer} />}
        {draft.restored && <DraftNotice onDiscard={draft.discard} />}
        {conflicts}
        {children}
        <FormAlert error={error} {...(onReload ? { onReload } : {})} />
        {merged && !error && (
          <Text role="status" size="sm">
            {say("admin:forms.reloaded")}
          </Text>
        )}
        <Group gap="sm">
          <Button type="submit" size="md" loading={pending} {...keepFocus}>
            {submit || say("admin:form.save")}
          </Button>
          {cancel}
        </Group>
      </Stack>
    </Box>
  );
}
