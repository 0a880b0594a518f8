import { Button, Group, Text } from "@mantine/core";
import type { Gathering } from "@trama/gatherings";
import { useState } from "react";
import { Card } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { CountEntry, LinkButton } from "../counts/count-entry";
import type { GatheringDialog } from "../dialogs/gathering-dialogs";
import { useGatheringWords } from "../use-gathering-words";
import { useKinds } from "../use-kinds";
import { Facts } from "./facts";

/** How many came, as it is saved. */
function Counted({
  gathering,
  onCorrect,
  open,
}: {
  gathering: Gathering;
  onCorrect: () => void;
  open: (dialog: GatheringDialog) => void;
}) {
  const say = useSay();
  const f = useFormat();
  const { bandName } = useKinds();
  const { headCount, attendance, may } = gathering;
  return (
    <>
      {attendance ? (
        <>
          <Text fz={34} fw={700} lh={1.1} c="var(--trama-ink)">
            {f.quantity(attendance)}{" "}
            <Text span fz="md" fw={400} c="dimmed">
              {say("admin:gatherings.count.total")}
            </Text>
          </Text>
          <Facts
            rows={[
              ...Object.entries(headCount?.bands ?? {}).map(
                ([band, count]) => [bandName(band), f.number(count)] as const,
              ),
              [
                say("admin:gatherings.count.newPeople"),
                typeof headCount?.newPeople === "number" ? f.number(headCount.newPeople) : null,
              ],
              [say("admin:gatherings.field.note"), gathering.note],
            ]}
          />
        </>
      ) : (
        <Text c="dimmed">{say("admin:gatherings.count.onlyNames")}</Text>
      )}
      <Group gap="md" mt="xs">
        {may.includes("countGathering") && (
          <LinkButton onClick={onCorrect}>
            {say(headCount ? "admin:gatherings.count.correct" : "admin:gatherings.count.open")}
          </LinkButton>
        )}
        {may.includes("reinstateGathering") && (
          <LinkButton onClick={() => open("reinstate")}>{say("admin:gatherings.reinstate.submit.held")}</LinkButton>
        )}
      </Group>
    </>
  );
}

/** The head-count of a gathering: entered where it is shown, and shown where it can be corrected. */
export function CountCard({ gathering, open }: { gathering: Gathering; open: (dialog: GatheringDialog) => void }) {
  const say = useSay();
  const f = useFormat();
  const words = useGatheringWords();
  const [correcting, correct] = useState(false);
  const { status, day, may } = gathering;
  const held = status === "held";
  const countable = may.includes("countGathering") && day <= f.today() && status !== "cancelled";
  if (!held && !countable) return null;
  const entering = countable && (!held || correcting);
  return (
    <Card title={say("admin:gatherings.count.title")}>
      {entering ? (
        <>
          <CountEntry
            gathering={gathering}
            onSaved={(saved) => {
              announce(say("admin:gatherings.done.counted", { count: words.came(saved) ?? "" }));
              correct(false);
            }}
          />
          {correcting && (
            <Button variant="subtle" mt="xs" onClick={() => correct(false)}>
              {say("admin:form.cancel")}
            </Button>
          )}
        </>
      ) : (
        <Counted gathering={gathering} onCorrect={() => correct(true)} open={open} />
      )}
    </Card>
  );
}
