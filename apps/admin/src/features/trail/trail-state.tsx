import { Text } from "@mantine/core";
import type { TrailState } from "@trama/instance/browser";
import { Notice } from "../../forms/notice";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** Whether the trail is whole, in one sentence. */
export function TrailStateNote({ verdict }: { verdict: TrailState["verdict"] }) {
  const say = useSay();
  const f = useFormat();
  if (!verdict.intact)
    return (
      <Notice tone="bad" role="alert" title={say("admin:trail.broken", { sequence: f.number(verdict.sequence) })}>
        <Text>{say(`admin:trail.fault.${verdict.fault}`)}</Text>
      </Notice>
    );
  return (
    <Notice tone="info" role="status" title={say("admin:trail.intact", { number: f.number(verdict.length) })}>
      <Text size="sm">{say("admin:trail.anchor")}</Text>
      <Text size="sm" ff="monospace" style={{ overflowWrap: "anywhere" }}>
        {verdict.length}:{verdict.head}
      </Text>
    </Notice>
  );
}
