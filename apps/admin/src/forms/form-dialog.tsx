import { Button, Group, Stack, Text } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { type FieldValues, FormProvider, type UseFormReturn } from "react-hook-form";
import { useSay } from "../words/say";
import { Dialog } from "./dialog";
import { FormAlert } from "./form-alert";
import { keepFocus } from "./keep-focus";
import { useServerErrors } from "./use-domain-form";

interface FormDialogProps<F extends FieldValues, O, R> {
  title: string;
  /** One or two lines below the title: what holds now, what will happen. */
  lead?: ReactNode;
  /** What the button that saves says. */
  submit: string;
  /** What the button that leaves says, where "cancel" would be taken for what the dialog does. */
  dismiss?: string;
  form: UseFormReturn<F, unknown, O>;
  save: UseMutationResult<R, Error, O>;
  onSaved: (result: R) => void;
  onClose: () => void;
  /** Fetches the record anew after somebody else has changed it. */
  onReload: () => Promise<unknown>;
  children: ReactNode;
}

/** A short form in a dialog: it stays open until it is saved, and what was typed is never lost by a slip. */
export function FormDialog<F extends FieldValues, O, R>({
  title,
  lead,
  submit,
  dismiss,
  form,
  save,
  onSaved,
  onClose,
  onReload,
  children,
}: FormDialogProps<F, O, R>) {
  const say = useSay();
  const [reloaded, setReloaded] = useState(false);
  useServerErrors(form, save.error);
  const reload = async () => {
    await onReload();
    save.reset();
    setReloaded(true);
  };
  const send = form.handleSubmit((values) => {
    setReloaded(false);
    save.mutate(values, { onSuccess: onSaved });
  });
  return (
    <Dialog title={title} onClose={onClose} held={form.formState.isDirty}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack gap="md">
          {lead && (
            <Text c="dimmed" component="div">
              {lead}
            </Text>
          )}
          <FormAlert error={save.error} onReload={() => void reload()} />
          {reloaded && (
            <Text role="status" size="sm">
              {say("admin:forms.reloaded")}
            </Text>
          )}
          <FormProvider {...form}>{children}</FormProvider>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" size="md" {...keepFocus} onClick={onClose}>
              {dismiss ?? say("admin:form.cancel")}
            </Button>
            <Button type="submit" size="md" loading={save.isPending} {...keepFocus}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
