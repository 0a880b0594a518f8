import { Button, Group, Text } from "@mantine/core";
import type { MouseEvent } from "react";
import { useSay } from "../words/say";
import { useFormat } from "../words/use-format";
import { Notice } from "./notice";
import type { OfferedDraft } from "./use-draft";

/** Does what a button of a notice is for, and brings the keyboard to the form: the button goes with its notice. */
const thenToForm = (act: () => void) => (event: MouseEvent<HTMLButtonElement>) => {
  const form = event.currentTarget.closest("form");
  act();
  form?.querySelector<HTMLElement>("input, select, textarea")?.focus();
};

/** Says that a form has taken up what was left in it, and offers to start again. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const say = useSay();
  return (
    <Notice tone="info" role="status">
      <Group justify="space-between">
        <Text size="sm">{say("admin:forms.draftFound")}</Text>
        <Button variant="default" size="compact-md" onClick={thenToForm(onDiscard)}>
          {say("admin:forms.draftDiscard")}
        </Button>
      </Group>
    </Notice>
  );
}

/** Offers what was left in a form at another time. */
export function DraftOffer({ offer: { at, takeUp, refuse } }: { offer: OfferedDraft }) {
  const say = useSay();
  const { moment } = useFormat();
  return (
    <Notice tone="info" role="status">
      <Group justify="space-between">
        <Text size="sm">{say("admin:forms.draftOffered", { moment: moment(at) })}</Text>
        <Group gap="xs">
          <Button size="compact-md" onClick={thenToForm(takeUp)}>
            {say("admin:forms.draftTakeUp")}
          </Button>
          <Button variant="default" size="compact-md" onClick={thenToForm(refuse)}>
            {say("admin:forms.draftRefuse")}
          </Button>
        </Group>
      </Group>
    </Notice>
  );
}
