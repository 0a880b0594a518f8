import { Stack } from "@mantine/core";
import type { Indicator, IndicatorCatalogue, Observation } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { type ReactNode, useState } from "react";
import { Toolbar } from "../../../app/list/toolbar";
import { Page } from "../../../app/page";
import { useLanguage } from "../../../words/speech-provider";
import grid from "../../labs/lab/lab-screen.module.css";
import type { About, AboutAddress } from "../about";
import { AboutBar } from "../about-bar";
import { CorrectionDialog } from "../dialogs/correction-dialog";
import { ObservationDialog } from "../dialogs/observation-dialog";
import { TargetDialog } from "../dialogs/target-dialog";
import { useDashboard } from "../queries";
import { DefinitionCard } from "./definition-card";
import { EvidenceCard } from "./evidence-card";
import { ObservationsCard } from "./observations-card";
import { PartsCard } from "./parts-card";
import { SeriesCard } from "./series-card";
import { TargetsCard } from "./targets-card";
import { TodayCard } from "./today-card";

interface IndicatorScreenProps {
  indicator: Indicator;
  catalogue: IndicatorCatalogue;
  about: About;
  onAddress: (changed: AboutAddress) => void;
  trail: ReactNode;
}

type Opened =
  | { kind: "observation" }
  | { kind: "correction"; seen: Observation }
  | { kind: "target"; stage: string }
  | null;

/** An indicator: where it stands, how it got there, what was hoped for and why, what it means. */
export function IndicatorScreen({ indicator, catalogue, about, onAddress, trail }: IndicatorScreenProps) {
  const { language } = useLanguage();
  const [opened, open] = useState<Opened>(null);
  const { code, current } = indicator;
  const { dashboard, closed } = useDashboard(about);
  const figures = !closed;
  const may = dashboard.data?.may ?? [];
  const close = () => open(null);
  const stage = opened?.kind === "target" ? catalogue.stages.find((one) => one.code === opened.stage) : null;
  return (
    <Page
      title={localText(current, language)}
      trail={trail}
      lead={[code, localText(current.unit, language)].join(" · ")}
    >
      <Toolbar>
        <AboutBar {...{ catalogue: { ...catalogue, items: [indicator] }, about, onAddress }} />
      </Toolbar>
      <div className={grid["grid"]}>
        <Stack gap="lg">
          {figures && <TodayCard {...{ indicator, catalogue, about }} />}
          {figures && <SeriesCard {...{ indicator, catalogue, about }} />}
          {figures && <PartsCard {...{ indicator, about }} />}
          {figures && (
            <ObservationsCard
              {...{ indicator, about, may }}
              onWrite={() => open({ kind: "observation" })}
              onCorrect={(seen) => open({ kind: "correction", seen })}
            />
          )}
          {figures && current.source.measure !== undefined && <EvidenceCard {...{ code, about }} />}
        </Stack>
        <Stack gap="lg">
          {figures && (
            <TargetsCard
              {...{ indicator, catalogue, about, may }}
              onRevise={(revised) => open({ kind: "target", stage: revised })}
            />
          )}
          <DefinitionCard {...{ indicator, catalogue }} />
        </Stack>
      </div>
      {opened?.kind === "observation" && <ObservationDialog {...{ indicator, about }} onClose={close} />}
      {opened?.kind === "correction" && <CorrectionDialog {...{ indicator, seen: opened.seen }} onClose={close} />}
      {stage && <TargetDialog {...{ indicator, stage, scope: about.scope }} onClose={close} />}
    </Page>
  );
}
