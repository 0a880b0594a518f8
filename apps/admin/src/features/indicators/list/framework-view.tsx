import { Group, Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { DashboardLine, FrameworkNode } from "@trama/indicators";
import { localText } from "@trama/kernel";
import type { ReactNode } from "react";
import { useMay } from "../../../api/session";
import { Chip } from "../../../app/list/chip";
import type { Column } from "../../../app/list/column";
import { ExportMenu } from "../../../app/list/export-menu";
import { RecordTable } from "../../../app/list/record-table";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { askedOf } from "../about";
import type { IndicatorRow } from "../indicator-row";
import classes from "./framework.module.css";
import { type Branch, frameworkTree, outsideFramework, placeOfBoxes } from "./logframe";
import { shownRows } from "./shown-rows";
import { type Shown, useColumns } from "./use-columns";

interface Drawn {
  columns: readonly Column<IndicatorRow>[];
  rows: readonly IndicatorRow[];
}

/** What must hold, or where one will see it, one below the other. */
function Told({ title, texts }: { title: string; texts: FrameworkNode["assumptions"] }) {
  const { language } = useLanguage();
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {texts.map((text) => (
        <dd key={text.it}>{localText(text, language)}</dd>
      ))}
    </div>
  );
}

function Indicators({ name, columns, rows }: Drawn & { name: string }) {
  const say = useSay();
  // On a phone the framework is read first, and its indicators box by box.
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  if (rows.length === 0) return null;
  return (
    <details open={!narrow} className={classes.indicators}>
      <summary>{say("admin:indicators.ofBox", { count: rows.length })}</summary>
      <RecordTable label={name} columns={columns} rows={rows} />
    </details>
  );
}

function Box({ branch: { node, items, below }, ...drawn }: Drawn & { branch: Branch }) {
  const say = useSay();
  const { language } = useLanguage();
  const own = drawn.rows.filter(({ id }) => items.some(({ code }) => code === id));
  const name = localText(node, language);
  const told = node.assumptions.length + node.verification.length > 0;
  return (
    <li className={classes.branch}>
      <section className={classes.box} data-level={node.level} aria-label={name}>
        <Chip tone={node.level === "impact" ? "blue" : "plain"}>{say(`indicators:level.${node.level}`)}</Chip>
        <Title order={2} fz={17} mt={6}>
          {name}
        </Title>
        {told && (
          <dl className={classes.told}>
            <Told title={say("admin:indicators.assumptions")} texts={node.assumptions} />
            <Told title={say("admin:indicators.verification")} texts={node.verification} />
          </dl>
        )}
        {items.length === 0 && (
          <Text size="sm" c="dimmed" mt={6}>
            {say("admin:indicators.emptyBox")}
          </Text>
        )}
        <Indicators {...drawn} name={name} rows={own} />
      </section>
      {below.length > 0 && <Branches branches={below} {...drawn} />}
    </li>
  );
}

function Branches({ branches, ...drawn }: Drawn & { branches: readonly Branch[] }): ReactNode {
  return (
    <ul className={classes.branches}>
      {branches.map((branch) => (
        <Box key={branch.node.code} branch={branch} {...drawn} />
      ))}
    </ul>
  );
}

/** The logical framework as a tree: what is hoped for, under which conditions, and the indicators that tell of it. */
export function FrameworkView({ lines, ...shown }: Shown & { lines: readonly DashboardLine[] }) {
  const say = useSay();
  const { catalogue, about } = shown;
  const may = useMay();
  const all = useColumns(shown);
  const columns = all.filter(({ key }) => key !== "box");
  const rows = shownRows(catalogue, about, lines);
  const outside = outsideFramework(catalogue);
  const loose = rows.filter(({ id }) => outside.some(({ code }) => code === id));
  const places = placeOfBoxes(catalogue);
  const placeOf = ({ item }: IndicatorRow) => places.get(item.node ?? "") ?? places.size;
  return (
    <>
      {shown.figures && may("exportList") && (
        <Group justify="flex-end">
          <ExportMenu
            list="indicators"
            name={say("indicators:many")}
            columns={all}
            rows={rows.toSorted((a, b) => placeOf(a) - placeOf(b))}
            chosen={false}
            about={askedOf(about)}
          />
        </Group>
      )}
      <Branches branches={frameworkTree(catalogue)} {...{ columns, rows }} />
      {loose.length > 0 && (
        <section className={classes.box} aria-label={say("admin:indicators.outside")}>
          <Title order={2} fz={17}>
            {say("admin:indicators.outside")}
          </Title>
          <Indicators name={say("admin:indicators.outside")} {...{ columns, rows: loose }} />
        </section>
      )}
    </>
  );
}
