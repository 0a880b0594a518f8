import { Text } from "@mantine/core";
import { localText } from "@trama/kernel";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { AddButton } from "../../labs/lab/add-button";
import shared from "../indicators.module.css";
import classes from "./stage.module.css";
import type { StagePart } from "./stage-dialog";

/** Who was listened to, how, and what came of it: groups, never names. */
export function InvolvementsCard({ stage, catalogue, open }: StagePart) {
  const say = useSay();
  const { language } = useLanguage();
  const { day, quantity } = useFormat();
  const { involvements, state, may } = stage;
  const writes = state !== "closed" && may.includes("recordInvolvement");
  const toolOf = (code: string) => {
    const tool = catalogue.tools.find((one) => one.code === code);
    return tool ? localText(tool, language) : code;
  };
  return (
    <Card
      title={say("admin:stages.heard.title")}
      aside={
        writes && <AddButton label={say("admin:stages.heard.write")} onClick={() => open({ kind: "involvement" })} />
      }
    >
      {involvements.length === 0 && <Text c="dimmed">{say("admin:stages.heard.none")}</Text>}
      <ul className={shared.items} style={{ gap: 18 }}>
        {involvements.map(({ id, tool, on, who, people, heard }) => (
          <li key={id} className={classes.said}>
            <Text fw={600}>{who}</Text>
            <Text size="sm" c="dimmed">
              {[
                toolOf(tool),
                day(on),
                people !== null && say("admin:stages.heard.people", { count: people.value, number: quantity(people) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            <Text className={classes.text}>{heard}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
