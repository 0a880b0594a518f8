import { Stack } from "@mantine/core";
import type { Indicator, IndicatorCatalogue } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { type ReactNode, useState } from "react";
import { Page } from "../../../app/page";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import grid from "../../labs/lab/lab-screen.module.css";
import { ObservationDialog } from "../dialogs/observation-dialog";
import { TargetDialog } from "../dialogs/target-dialog";
import { lastTwelveMonths } from "../period";
import { DefinitionCard } from "./definition-card";
import { EvidenceCard } from "./evidence-card";
import { ObservationsCard } from "./observations-card";
import { SeriesCard } from "./series-card";
import { TargetsCard } from "./targets-card";
import { TodayCard } from "./today-card";

interface IndicatorScreenProps {
  indicator: Indicator;
  catalogue: IndicatorCatalogue;
  trail: ReactNode;
}

type Opened = { kind: "observation" } | { kind: "target"; stage: string } | null;

/** An indicator: where it stands, how it got there, what was hoped for and why, what it means. */
export function IndicatorScreen({ indicator, catalogue, trail }: IndicatorScreenProps) {
  const { language } = useLanguage();
  const { today } = useFormat();
  const [opened, open] = useState<Opened>(null);
  const { code, current, may } = indicator;
  const period = lastTwelveMonths(today());
  // Whoever works in some labs only is told what is counted, not the figures of the whole territory.
  const figures = may.includes("readDashboard");
  const close = () => open(null);
  const stage = opened?.kind === "target" ? catalogue.stages.find((one) => one.code === opened.stage) : null;
  return (
    <Page
      title={localText(current, language)}
      trail={trail}
      lead={[code, localText(current.unit, language)].join(" · ")}
    >
      <div className={grid["grid"]}>
        <Stack gap="lg">
          {figures && <TodayCard {...{ indicator, catalogue, period }} />}
          {figures && <SeriesCard {...{ indicator, catalogue, period }} />}
          {figures && <ObservationsCard indicator={indicator} onWrite={() => open({ kind: "observation" })} />}
          {figures && current.source.measure !== undefined && <EvidenceCard {...{ code, period }} />}
        </Stack>
        <Stack gap="lg">
          {figures && (
            <TargetsCard
              {...{ indicator, catalogue }}
              onRevise={(revised) => open({ kind: "target", stage: revised })}
            />
          )}
          <DefinitionCard {...{ indicator, catalogue }} />
        </Stack>
      </div>
      {opened?.kind === "observation" && <ObservationDialog indicator={indicator} onClose={close} />}
      {stage && <TargetDialog {...{ indicator, stage }} onClose={close} />}
    </Page>
  );
}
