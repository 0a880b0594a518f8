import { Button, Text } from "@mantine/core";
import type { Recomputation } from "@trama/indicators";
import { useState } from "react";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { EvidenceList } from "../evidence-list";

const atOnce = 10;

/** The records that the frozen number was made of, the latest first. */
export function RecordsCard({ records }: Pick<Recomputation, "records">) {
  const say = useSay();
  const [shown, setShown] = useState(atOnce);
  const latest = records.toSorted((a, b) => (b.day ?? "").localeCompare(a.day ?? ""));
  return (
    <Card title={say("admin:stages.figure.records")}>
      <Text c="dimmed" mb="sm">
        {say("admin:stages.figure.behind", { count: records.length })}
      </Text>
      <EvidenceList records={latest.slice(0, shown)} />
      {records.length > shown && (
        <Button variant="subtle" size="compact-md" mt="sm" ml={-8} onClick={() => setShown(shown + atOnce)}>
          {say("admin:indicators.moreBehind")}
        </Button>
      )}
    </Card>
  );
}
