import { Group, Text } from "@mantine/core";
import { localText } from "@trama/kernel";
import type { Protocol } from "@trama/labs";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import classes from "../places/places.module.css";
import type { ProtocolState } from "./protocol-states";
import systemClasses from "./systems.module.css";

/** One version of the common structure, with its items; those not in force are folded. */
export function ProtocolPart({
  protocol: { version, from, items },
  state,
}: {
  protocol: Protocol;
  state: ProtocolState;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { day } = useFormat();
  const title = say("admin:territory.system.version", { version, from: day(from) });
  return (
    <details className={systemClasses.version} open={state === "current"}>
      <summary>
        <Group gap={8} display="inline-flex">
          <span>{title}</span>
          <Chip tone={state === "current" ? "ok" : "plain"}>{say(`admin:territory.system.${state}`)}</Chip>
          <Text span c="dimmed" size="sm">
            {say("admin:territory.system.items", { count: items.length })}
          </Text>
        </Group>
      </summary>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say("admin:territory.system.item")}</th>
            <th scope="col">{say("admin:territory.system.seenFrom")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ code, rule, minimum, ...label }) => (
            <tr key={code}>
              <th scope="row">{localText(label, language)}</th>
              <td>
                {say(`labs:rule.${rule}`)}
                {minimum > 1 && `, ${say("admin:territory.system.atLeast", { count: minimum })}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
