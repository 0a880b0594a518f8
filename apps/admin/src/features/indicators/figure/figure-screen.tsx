import { Stack, Text } from "@mantine/core";
import {
  type EvaluationStage,
  type FrozenFigure,
  frozenQuantity,
  type IndicatorCatalogue,
  type Recomputation,
  standingOf,
} from "@trama/indicators";
import { localText, type Quantity } from "@trama/kernel";
import { Card, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import grid from "../../labs/lab/lab-screen.module.css";
import { useVersion } from "../queries";
import { StageTrail, useStageName } from "../stage/stage-trail";
import { StandingMark } from "../standing-mark";
import { useScopeName } from "../use-scopes";
import { ChangesCard } from "./changes-card";
import classes from "./figure.module.css";
import { RecordsCard } from "./records-card";

interface FigureScreenProps {
  frozen: FrozenFigure;
  stage: EvaluationStage;
  catalogue: IndicatorCatalogue;
  recomputed: Recomputation;
}

/** A number of a closed evaluation: what it was, what it would be today, what has changed behind it and why. */
export function FigureScreen({ frozen, stage, catalogue, recomputed }: FigureScreenProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { quantity, number, dayOf, span, today, day } = useFormat();
  const scopeName = useScopeName();
  const nameOf = useStageName(catalogue);
  const item = catalogue.items.find(({ code }) => code === frozen.indicator);
  const version = useVersion(item, frozen.definition);
  const then = frozenQuantity(frozen);
  const now = frozenQuantity(recomputed.now);
  const said = (amount: Quantity | null, hidden: boolean) =>
    amount ? quantity(amount) : say(hidden ? "indicators:standing.hidden" : "admin:indicators.unknown");
  const standing =
    version && standingOf(version.direction, { known: then, hidden: frozen.hidden }, frozen.target?.value ?? null);
  return (
    <Page
      title={version ? localText(version, language) : frozen.indicator}
      trail={<StageTrail of={{ id: stage.id, name: nameOf(stage) }} />}
      lead={[
        frozen.indicator,
        version && localText(version.unit, language),
        scopeName(frozen.scope),
        span(frozen.from, frozen.to),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      <div className={classes.pair}>
        <Card title={say("admin:stages.figure.then")} aside={dayOf(frozen.at)}>
          <Text className={classes.number}>{said(then, frozen.hidden)}</Text>
          <Text c="dimmed" mb={8}>
            {frozen.target
              ? say("admin:stages.figure.hoped", { target: number(frozen.target.value) })
              : say("admin:stages.figure.notHoped")}
          </Text>
          {standing && <StandingMark standing={standing} />}
        </Card>
        <Card title={say("admin:stages.figure.now")} aside={day(today())}>
          <Text className={classes.number}>{said(now, recomputed.now.hidden)}</Text>
          <Text c="dimmed">{say(recomputed.same ? "admin:stages.figure.same" : "admin:stages.figure.different")}</Text>
        </Card>
      </div>
      <div className={grid["grid"]}>
        <Stack gap="lg">
          <ChangesCard recomputed={recomputed} />
        </Stack>
        <Stack gap="lg">
          <RecordsCard records={recomputed.records} />
        </Stack>
      </div>
    </Page>
  );
}
