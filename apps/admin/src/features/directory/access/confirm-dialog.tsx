import { Button, Group, Stack, Text } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { Dialog } from "../../../forms/dialog";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";

interface ConfirmDialogProps<R> {
  title: string;
  /** What will happen, and what will not. */
  lead: string;
  submit: string;
  save: UseMutationResult<R, Error, void>;
  onSaved: (result: R) => void;
  onClose: () => void;
}

/** Asks before something that ends somebody's access. */
export function ConfirmDialog<R>({ title, lead, submit, save, onSaved, onClose }: ConfirmDialogProps<R>) {
  const say = useSay();
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack gap="md">
        <Text>{lead}</Text>
        <FormAlert error={save.error} onReload={() => save.reset()} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" size="md" onClick={onClose}>
            {say("admin:form.cancel")}
          </Button>
          <Button
            size="md"
            loading={save.isPending}
            onClick={() =>
              save.mutate(undefined, {
                onSuccess: (result) => {
                  onSaved(result);
                  onClose();
                },
              })
            }
          >
            {submit}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
