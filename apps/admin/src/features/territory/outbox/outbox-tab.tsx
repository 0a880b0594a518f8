import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { accountLetterKinds } from "@trama/directory";
import { api, contentOf } from "../../../api/client";
import { useMay } from "../../../api/session";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { FormAlert } from "../../../forms/form-alert";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { type Outbox, outboxQuery } from "../queries";

const tones = { waiting: "blue", sent: "ok", failed: "warn" } as const;

function Mail({ mail }: { mail: Outbox["items"][number] }) {
  const say = useSay();
  const may = useMay();
  const { moment } = useFormat();
  const queries = useQueryClient();
  const { id, kind, address, state, at, dueAt, reason, answer, settledAt } = mail;
  const letter = accountLetterKinds.find((one) => one === kind);
  const to = address ?? say("admin:outbox.forgotten");
  const resend = useMutation({
    mutationFn: () => contentOf(api.outbox[":id"].attempts.$post({ param: { id }, json: {} })),
    onSuccess: () => queries.invalidateQueries({ queryKey: outboxQuery.queryKey }),
  });
  const canResend = state === "failed" || (state === "waiting" && reason !== null);
  return (
    <Card>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: "1 1 280px", minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: "anywhere" }}>
            {to}
          </Text>
          {letter && <Text size="sm">{say(`admin:outbox.kind.${letter}`)}</Text>}
          <Text size="sm" c="dimmed">
            {state === "sent" && settledAt !== null
              ? say("admin:outbox.left", { when: moment(settledAt) })
              : say("admin:outbox.asked", { when: moment(at) })}
          </Text>
          {reason !== null && <Text size="sm">{say(`admin:outbox.reason.${reason}`)}</Text>}
          {answer !== null && (
            <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
              {say("admin:outbox.answer", { answer })}
            </Text>
          )}
          {dueAt !== null && reason !== null && (
            <Text size="sm" c="dimmed">
              {say("admin:outbox.due", { when: moment(dueAt) })}
            </Text>
          )}
        </div>
        <Stack gap="xs" align="flex-end">
          <Chip tone={tones[state]}>{say(`admin:outbox.state.${state}`)}</Chip>
          {canResend && may("resendMail") && (
            <Button
              variant="default"
              size="sm"
              loading={resend.isPending}
              aria-label={say("admin:outbox.resendTo", { address: to })}
              onClick={() => resend.mutate(undefined, { onSuccess: () => announce(say("admin:outbox.resent")) })}
            >
              {say("admin:outbox.resend")}
            </Button>
          )}
        </Stack>
      </Group>
      <FormAlert error={resend.error} onReload={() => resend.reset()} />
    </Card>
  );
}

/** The mail that waits, that was given up and that left, for who looks after it. */
export function OutboxTab() {
  const say = useSay();
  const query = useQuery(outboxQuery);
  return (
    <Loaded query={query}>
      {({ leaves, late, items }) => (
        <Stack gap="md">
          <Text>{say("admin:outbox.intro")}</Text>
          {leaves === "folder" && <Notice tone="info" role="status" title={say("admin:outbox.folder")} />}
          {late && <Notice tone="warn" role="status" title={say("admin:outbox.late")} />}
          {items.length === 0 ? (
            <Text c="dimmed">{say("admin:outbox.none")}</Text>
          ) : (
            items.map((mail) => <Mail key={mail.id} mail={mail} />)
          )}
        </Stack>
      )}
    </Loaded>
  );
}
