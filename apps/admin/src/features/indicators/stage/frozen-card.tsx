import { Button, Text } from "@mantine/core";
import { type FrozenFigure, frozenQuantity, sameScope, standingOf, wholeTerritory } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useState } from "react";
import { TextLink } from "../../../app/links";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { Amount, Nothing } from "../amount";
import { useVersion } from "../queries";
import { StandingMark } from "../standing-mark";
import { useScopeName } from "../use-scopes";
import type { StagePart } from "./stage-dialog";

type Item = StagePart["catalogue"]["items"][number];
interface Row {
  id: string;
  frozen: FrozenFigure;
  item: Item | undefined;
}

function Name({ row: { frozen, item } }: { row: Row }) {
  const { language } = useLanguage();
  const scopeName = useScopeName();
  const say = useSay();
  const { indicator, definition, scope } = frozen;
  const version = useVersion(item, definition);
  return (
    <>
      <TextLink to="/indicatori/$code" params={{ code: indicator }} fw={600}>
        {version ? localText(version, language) : indicator}
      </TextLink>
      <Text size="sm" c="dimmed">
        {[
          indicator,
          version && localText(version.unit, language),
          !sameScope(scope, wholeTerritory) && scopeName(scope),
          item && item.current.version !== definition && say("admin:stages.frozen.version", { version: definition }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </>
  );
}

/** How a frozen number stands, by the meaning that the indicator had then. */
function Stood({ row: { frozen, item } }: { row: Row }) {
  const version = useVersion(item, frozen.definition);
  if (!version) return null;
  const known = frozenQuantity(frozen);
  return (
    <StandingMark
      standing={standingOf(version.direction, { known, hidden: frozen.hidden }, frozen.target?.value ?? null)}
    />
  );
}

function useColumns(stageId: string): Column<Row, string>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { number } = useFormat();
  return [
    { key: "name", label: say("indicators:one"), cell: (row) => <Name row={row} /> },
    {
      ...{ key: "value", label: say("admin:stages.frozen.then"), number: true },
      cell: ({ frozen }) => {
        const known = frozenQuantity(frozen);
        return known ? <Amount amount={known} /> : <Nothing hidden={frozen.hidden} />;
      },
    },
    {
      ...{ key: "target", label: say("admin:indicators.target"), number: true },
      cell: ({ frozen: { target } }) => (target ? number(target.value) : <Nothing text="admin:indicators.noTarget" />),
    },
    { key: "standing", label: say("admin:indicators.state"), cell: (row) => <Stood row={row} /> },
    {
      ...{ key: "since", label: say("admin:stages.frozen.since"), action: true },
      cell: ({ id, frozen: { indicator }, item }) => (
        <TextLink
          to="/indicatori/valutazioni/$id/$figure"
          params={{ id: stageId, figure: id }}
          size="sm"
          aria-label={`${say("admin:stages.frozen.compare")}: ${item ? localText(item.current, language) : indicator}`}
        >
          {say("admin:stages.frozen.compare")}
        </TextLink>
      ),
    },
  ];
}

/** The numbers as the evaluation closed, each beside what was hoped for then. */
export function FrozenCard({ stage, catalogue }: StagePart) {
  const say = useSay();
  const [whole, setWhole] = useState(false);
  const columns = useColumns(stage.id);
  const rows = stage.figures.map((frozen): Row => {
    return { id: frozen.id, frozen, item: catalogue.items.find(({ code }) => code === frozen.indicator) };
  });
  const telling = rows.filter(({ frozen }) => frozenQuantity(frozen) || frozen.hidden || frozen.target);
  const silent = rows.length - telling.length;
  return (
    <Card title={say("admin:stages.frozen.title")}>
      <Text c="dimmed" mb="sm">
        {say("admin:stages.frozen.lead")}
      </Text>
      <RecordTable label={say("admin:stages.frozen.title")} columns={columns} rows={whole ? rows : telling} />
      {silent > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          mt="sm"
          ml={-8}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? say("admin:stages.fewer") : say("admin:stages.frozen.silent", { count: silent })}
        </Button>
      )}
    </Card>
  );
}
