import { Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { localText } from "@trama/kernel";
import type { ReactNode } from "react";
import lists from "../../../app/list/list.module.css";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import classes from "../indicators.module.css";
import type { IndicatorRow } from "./indicator-cells";
import type { FrameworkGroup } from "./logframe";

interface Column {
  key: string;
  label: string;
  width: string;
  cell: (row: IndicatorRow) => ReactNode;
}

interface IndicatorsTableProps {
  label: string;
  groups: readonly FrameworkGroup[];
  columns: readonly Column[];
  rowOf: (item: IndicatorRow["item"]) => IndicatorRow;
}

function useGroupWords() {
  const say = useSay();
  const { language } = useLanguage();
  return ({ node }: FrameworkGroup) => ({
    level: node ? say(`admin:indicators.level.${node.level}`) : null,
    text: node ? localText(node, language) : say("admin:indicators.outside"),
  });
}

function GroupName({ group }: { group: FrameworkGroup }) {
  const { level, text } = useGroupWords()(group);
  const say = useSay();
  return (
    <>
      {level && (
        <Text span size="sm" c="dimmed" fw={600}>
          {level}
        </Text>
      )}
      <Title order={2} fz={17}>
        {text}
      </Title>
      {group.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {say("admin:indicators.emptyBox")}
        </Text>
      )}
    </>
  );
}

const keyOf = ({ node }: FrameworkGroup) => node?.code ?? "";

/** The same figures as cards, on a narrow screen. */
function Cards({ groups, columns: [name, ...others], rowOf }: IndicatorsTableProps) {
  return groups.map((group) => (
    <section key={keyOf(group)}>
      <GroupName group={group} />
      {group.items.length > 0 && (
        <ul className={lists.cards} style={{ marginTop: 10 }}>
          {group.items.map(rowOf).map((row) => (
            <li key={row.item.code} className={lists.card}>
              {name?.cell(row)}
              <dl className={lists.facts}>
                {others.flatMap(({ key, label, cell }) => [
                  <dt key={`${key} name`}>{label}</dt>,
                  <dd key={key}>{cell(row)}</dd>,
                ])}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}

/** The indicators under the boxes of the logical framework: one table, or cards on a narrow screen. */
export function IndicatorsTable(props: IndicatorsTableProps) {
  const { label, groups, columns, rowOf } = props;
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  if (narrow) return <Cards {...props} />;
  return (
    <table className={lists.table} data-fixed aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ key, label: text, width }) => (
            <th key={key} scope="col" style={{ width }}>
              <span className={lists.heading}>{text}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={keyOf(group)}>
          <tr className={classes.group}>
            <th scope="rowgroup" colSpan={columns.length}>
              <GroupName group={group} />
            </th>
          </tr>
          {group.items.map(rowOf).map((row) => (
            <tr key={row.item.code}>
              {columns.map(({ key, cell }, at) =>
                at === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
