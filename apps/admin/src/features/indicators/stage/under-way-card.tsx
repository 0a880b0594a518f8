import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wholeTerritory } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useState } from "react";
import { TextLink } from "../../../app/links";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { Nothing } from "../amount";
import { type IndicatorRow, rowOf } from "../indicator-row";
import { ValueCell } from "../list/indicator-cells";
import { dashboardQuery } from "../queries";
import { StandingMark } from "../standing-mark";
import type { StagePart } from "./stage-dialog";

function useColumns({ stage, open }: StagePart): Column<IndicatorRow, string>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { number } = useFormat();
  const sets = stage.may.includes("setTarget");
  const finds = stage.may.includes("recordFinding");
  return [
    {
      ...{ key: "name", label: say("indicators:one") },
      cell: ({ item }) => (
        <>
          <TextLink
            to="/indicatori/$code"
            params={{ code: item.code }}
            search={{ dal: stage.from, al: stage.to }}
            fw={600}
          >
            {localText(item.current, language)}
          </TextLink>
          <Text size="sm" c="dimmed">
            {[item.code, localText(item.current.unit, language)].join(" · ")}
          </Text>
        </>
      ),
    },
    {
      ...{ key: "value", label: say("admin:indicators.value"), number: true },
      cell: (row) => <ValueCell row={row} />,
    },
    {
      ...{ key: "target", label: say("admin:stages.underWay.hoped"), number: true },
      cell: ({ goal }) => (goal ? number(goal.value) : <Nothing text="admin:indicators.noTarget" />),
    },
    {
      ...{ key: "standing", label: say("admin:indicators.state") },
      cell: ({ standing }) => standing && <StandingMark standing={standing} />,
    },
    {
      ...{ key: "acts", label: say("admin:stages.underWay.acts"), action: true },
      cell: ({ item: { code, current }, goal }) => {
        const name = localText(current, language);
        const revise = say(goal ? "admin:stages.underWay.revise" : "admin:stages.underWay.set");
        return sets || finds ? (
          <Group gap={4} ml={-8}>
            {sets && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${revise}: ${name}`}
                onClick={() => open({ kind: "target", indicator: code })}
              >
                {revise}
              </Button>
            )}
            {finds && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${say("admin:stages.underWay.conclude")}: ${name}`}
                onClick={() => open({ kind: "finding", indicator: code })}
              >
                {say("admin:stages.underWay.conclude")}
              </Button>
            )}
          </Group>
        ) : null;
      },
    },
  ];
}

/** The numbers of an evaluation that is not closed: as they are today, over the days that it looks at. */
export function UnderWayCard(part: StagePart) {
  const { stage, catalogue } = part;
  const say = useSay();
  const [whole, setWhole] = useState(false);
  const columns = useColumns(part);
  const dashboard = useQuery(dashboardQuery({ from: stage.from, to: stage.to, scope: wholeTerritory }));
  return (
    <Card title={say("admin:stages.underWay.title")}>
      <Text c="dimmed" mb="sm">
        {say("admin:stages.underWay.lead")}
      </Text>
      <Loaded query={dashboard}>
        {({ items: lines }) => {
          const rows = catalogue.items.flatMap((item) => {
            const line = lines.find(({ indicator }) => indicator === item.code);
            return line ? [rowOf(item, line, catalogue.stages, stage.stage)] : [];
          });
          const telling = rows.filter(({ known, goal, standing }) => known || goal || standing === "hidden");
          const shown = whole || telling.length === 0 ? rows : telling;
          const missing = rows.filter(({ standing }) => standing === "missing").length;
          return (
            <>
              {missing > 0 && (
                <Text mb="sm">{say("admin:stages.underWay.missing", { count: missing, all: rows.length })}</Text>
              )}
              <RecordTable label={say("admin:stages.underWay.title")} columns={columns} rows={shown} />
              {rows.length > telling.length && telling.length > 0 && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  mt="sm"
                  ml={-8}
                  aria-expanded={whole}
                  onClick={() => setWhole(!whole)}
                >
                  {whole
                    ? say("admin:stages.fewer")
                    : say("admin:stages.frozen.silent", { count: rows.length - telling.length })}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
