import { Button, Group, Text, TextInput, Title } from "@mantine/core";
import { LocalDate } from "@trama/kernel";
import type { Protocol } from "@trama/labs";
import { useState } from "react";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "../revising/revising.module.css";
import { Aside, Field } from "../settings/field";
import { ItemFields } from "./item-fields";
import { ProtocolPart } from "./protocol-part";
import type { SystemPart } from "./system-part";
import { codeForItem, isOpen, nextVersion } from "./versions";

/** A version that may still be rewritten: its items, one more, or none of it. */
function OpenVersion({ protocol, ...part }: SystemPart & { protocol: Protocol }) {
  const { version, from, items } = protocol;
  const say = useSay();
  const { day } = useFormat();
  const { system, alter } = part;
  const at = system.protocols.indexOf(protocol);
  const here = ["labs", "systems", part.at, "protocols", at];
  const rows = items.map((_item, index) => ({ index }));
  return (
    <section className={classes.fields}>
      <Title order={3} fz={16}>
        {say("admin:territory.system.version", { version, from: day(from) })}
      </Title>
      <div className={classes.pair}>
        <Field path={[...here, "from"]} required />
        <Field path={[...here, "version"]} required />
      </div>
      <ul className={classes.terms}>
        {rows.map(({ index }) => (
          <ItemFields key={index} {...part} version={at} index={index} />
        ))}
      </ul>
      <Aside path={here} />
      <Group gap="sm">
        <Button
          variant="default"
          onClick={() =>
            alter((own) =>
              own.protocols[at]?.items.push({
                code: codeForItem(own),
                it: "",
                en: "",
                rule: "declared",
                minimum: 1,
                kinds: [],
              }),
            )
          }
        >
          {say("admin:revising.system.addItem")}
        </Button>
        {system.protocols.length > 1 && (
          <Button variant="default" onClick={() => alter((own) => void own.protocols.splice(at, 1))}>
            {say("admin:revising.system.dropVersion")}
          </Button>
        )}
      </Group>
    </section>
  );
}

/** The versions of the common structure. One in force stays as it is; a new one begins on a day to be chosen. */
export function ProtocolFields(part: SystemPart) {
  const say = useSay();
  const { today } = useFormat();
  const { system, before, alter } = part;
  const [from, setFrom] = useState<string>(today());
  const [error, setError] = useState<string | null>(null);
  const open = system.protocols.filter((protocol) => isOpen(protocol, before, today(), part.unused));
  const last = system.protocols.at(-1);
  const add = () => {
    const chosen = LocalDate.safeParse(from);
    const next = chosen.success && chosen.data >= today() ? nextVersion(system, chosen.data) : null;
    setError(next === null ? say("admin:revising.system.newTooEarly") : null);
    if (next) alter((own) => void own.protocols.push(next));
  };
  if (open.length > 0)
    return open.map((protocol) => (
      <OpenVersion key={system.protocols.indexOf(protocol)} {...part} protocol={protocol} />
    ));
  return (
    <section className={classes.fields}>
      {last && <ProtocolPart protocol={last} state="current" />}
      <Text size="sm" c="dimmed">
        {say("admin:revising.system.fixed")}
      </Text>
      <TextInput
        type="date"
        label={say("admin:revising.system.newFrom")}
        min={today()}
        value={from}
        error={error}
        styles={{ wrapper: { maxWidth: 220 } }}
        onChange={({ currentTarget: { value } }) => setFrom(value)}
      />
      <Button variant="default" style={{ justifySelf: "start" }} onClick={add}>
        {say("admin:revising.system.newVersion")}
      </Button>
    </section>
  );
}
