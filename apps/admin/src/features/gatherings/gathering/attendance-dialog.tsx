import { ActionIcon, Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { Gathering } from "@trama/gatherings";
import { useState } from "react";
import { api, contentOf, ifMatch } from "../../../api/client";
import { useMay } from "../../../api/session";
import { announce } from "../../../forms/announcement";
import { ChoiceAdder } from "../../../forms/choice-adder";
import { Dialog } from "../../../forms/dialog";
import { FormAlert } from "../../../forms/form-alert";
import { OrganisationPicker } from "../../../forms/organisation-picker";
import { PersonPicker } from "../../../forms/person-picker";
import { useSay } from "../../../words/say";
import { carryCountDraft } from "../counts/count-draft";
import { useGatheringChange, useReloadGathering } from "../queries";
import classes from "./attendance.module.css";
import { type PresenceRow, presencesOf, withPresence, withRow } from "./attendance-rows";

interface RowProps {
  row: PresenceRow;
  onChange: (changed: Partial<PresenceRow>) => void;
  onRemove: () => void;
}

function Row({ row, onChange, onRemove }: RowProps) {
  const say = useSay();
  const [representing, represent] = useState(false);
  const name = [row.person?.name, row.organisation?.name].filter(Boolean).join(" · ");
  return (
    <li className={classes.presence}>
      <Text fw={600}>{name}</Text>
      <ActionIcon size={40} aria-label={say("admin:forms.removeLine", { text: name })} onClick={onRemove}>
        <IconX size={18} aria-hidden="true" />
      </ActionIcon>
      <Group gap="md">
        <Checkbox
          label={say("admin:gatherings.attendance.firstTime")}
          checked={row.firstTime}
          onChange={({ currentTarget: { checked } }) => onChange({ firstTime: checked })}
        />
        {row.person && !row.organisation && !representing && (
          <Button variant="subtle" size="compact-md" onClick={() => represent(true)}>
            {say("admin:gatherings.attendance.represents")}
          </Button>
        )}
      </Group>
      {row.person && !row.organisation && representing && (
        <ChoiceAdder
          onAdd={(organisation) => onChange({ organisation })}
          picker={(bound) => <OrganisationPicker {...bound} label={say("admin:gatherings.attendance.represented")} />}
        />
      )}
    </li>
  );
}

/** The whole list of those who came by name, found in the directory one after the other. */
export function AttendanceDialog({
  gathering,
  presences,
  onClose,
}: {
  gathering: Gathering;
  presences: readonly PresenceRow[];
  onClose: () => void;
}) {
  const say = useSay();
  const may = useMay();
  const { id } = gathering;
  const [rows, setRows] = useState<PresenceRow[]>([...presences]);
  const [version, setVersion] = useState(gathering.version);
  const reload = useReloadGathering(id);
  const save = useGatheringChange((json: { presences: ReturnType<typeof presencesOf> }) =>
    contentOf(api.gatherings[":id"].attendance.$put({ param: { id }, json }, ifMatch(version))),
  );
  const changed = rows !== presences && JSON.stringify(rows) !== JSON.stringify(presences);
  const send = () =>
    save.mutate(
      { presences: presencesOf(rows) },
      {
        onSuccess: ({ namedAttendance, version: saved }) => {
          carryCountDraft(id, version, saved);
          announce(say("admin:gatherings.done.attendance", { count: namedAttendance ?? 0 }));
          onClose();
        },
      },
    );
  return (
    <Dialog title={say("admin:gatherings.attendance.title")} onClose={onClose} held={changed}>
      <Stack gap="md">
        <Text c="dimmed">{say("admin:gatherings.attendance.lead")}</Text>
        {may("listPeople") && (
          <ChoiceAdder
            onAdd={(person) => setRows((now) => withPresence(now, { person }))}
            picker={(bound) => <PersonPicker {...bound} label={say("admin:gatherings.attendance.addPerson")} />}
          />
        )}
        <ChoiceAdder
          onAdd={(organisation) => setRows((now) => withPresence(now, { organisation }))}
          picker={(bound) => (
            <OrganisationPicker {...bound} label={say("admin:gatherings.attendance.addOrganisation")} />
          )}
        />
        {rows.length > 0 && (
          <ul className={classes.presences} aria-label={say("admin:gatherings.attendance.title")}>
            {rows.map((row, at) => (
              <Row
                key={`${row.person?.id} ${row.organisation?.id}`}
                row={row}
                onChange={(given) => setRows((now) => withRow(now, at, given))}
                onRemove={() => setRows((now) => now.filter((_row, index) => index !== at))}
              />
            ))}
          </ul>
        )}
        <FormAlert
          error={save.error}
          onReload={() =>
            void reload().then((fresh) => {
              setVersion(fresh.version);
              save.reset();
            })
          }
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" size="md" onClick={onClose}>
            {say("admin:form.cancel")}
          </Button>
          <Button size="md" loading={save.isPending} onClick={send}>
            {say("admin:form.save")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
