import { Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { EvaluationStageSummary, IndicatorCatalogue } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { EmptyList } from "../../../app/list/empty-list";
import { Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { IndicatorTabs } from "../indicator-tabs";
import { indicatorsQuery } from "../queries";
import { OpenStageDialog } from "./open-stage-dialog";
import { stagesQuery } from "./queries";
import classes from "./stages.module.css";

type Moment = IndicatorCatalogue["stages"][number];

/** One moment of the territory's calendar: what became of it, or how to begin it. */
function MomentRow({
  moment,
  begun,
  onBegin,
}: {
  moment: Moment;
  begun: EvaluationStageSummary | undefined;
  onBegin: (() => void) | null;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { span } = useFormat();
  const name = localText(moment, language);
  return (
    <li className={classes.moment} data-state={begun?.state ?? "ahead"}>
      <span className={classes.mark} aria-hidden="true" />
      <div>
        <Title order={2} fz={18}>
          {begun ? (
            <TextLink to="/indicatori/valutazioni/$id" params={{ id: begun.id }} inherit>
              {name}
            </TextLink>
          ) : (
            name
          )}
        </Title>
        <Text c="dimmed">
          {begun
            ? say("admin:stages.looksAt", { span: span(begun.from, begun.to) })
            : say(`admin:stages.notBegun.${moment.moment}`)}
        </Text>
        {begun && <Text size="sm">{say(`admin:stages.summary.${begun.state}`)}</Text>}
      </div>
      <div className={classes.side}>
        {begun && (
          <Chip tone={begun.state === "closed" ? "ok" : "blue"}>{say(`indicators:stageState.${begun.state}`)}</Chip>
        )}
        {onBegin && (
          <Button variant="default" aria-label={`${say("admin:stages.begin")}: ${name}`} onClick={onBegin}>
            {say("admin:stages.begin")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The evaluations of the territory, in the order of its calendar: those held, the one under way, those to come. */
export function StagesPage() {
  const say = useSay();
  const may = useMay();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const stages = useQuery(stagesQuery);
  const catalogue = useQuery(indicatorsQuery);
  const [beginning, begin] = useState<Moment | null>(null);
  const data = stages.data && catalogue.data && { begun: stages.data, moments: catalogue.data.stages };
  return (
    <Page title={say("indicators:many")} windowTitle={say("admin:stages.many")} lead={say("admin:stages.lead")}>
      <IndicatorTabs />
      <Loaded query={{ ...stages, data, error: stages.error ?? catalogue.error }}>
        {({ begun, moments }) =>
          moments.length === 0 ? (
            <EmptyList text={say("admin:stages.none")} />
          ) : (
            <ol className={classes.moments} aria-label={say("admin:stages.many")}>
              {moments.map((moment) => {
                const held = begun.find(({ stage }) => stage === moment.code);
                const opens = !held && may("openEvaluationStage");
                return (
                  <MomentRow
                    key={moment.code}
                    moment={moment}
                    begun={held}
                    onBegin={opens ? () => begin(moment) : null}
                  />
                );
              })}
            </ol>
          )
        }
      </Loaded>
      {beginning && (
        <OpenStageDialog
          moment={beginning}
          onClose={() => begin(null)}
          onOpened={({ id }) => {
            announce(say("admin:stages.begun", { stage: localText(beginning, language) }));
            void navigate({ to: "/indicatori/valutazioni/$id", params: { id } });
          }}
        />
      )}
    </Page>
  );
}
