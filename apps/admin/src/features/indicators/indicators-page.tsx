import { useQuery } from "@tanstack/react-query";
import { localText } from "@trama/kernel";
import { EmptyList } from "../../app/list/empty-list";
import { type Column, RecordTable } from "../../app/list/record-table";
import { Loaded, Page } from "../../app/page";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { indicatorsQuery } from "./queries";

interface Row {
  id: string;
  name: string;
  unit: string;
}

function List({ rows }: { rows: readonly Row[] }) {
  const say = useSay();
  const columns: Column<Row, "id" | "name" | "unit">[] = [
    { key: "id", label: say("indicators:code"), cell: ({ id }) => id },
    { key: "name", label: say("indicators:one"), cell: ({ name }) => name },
    { key: "unit", label: say("indicators:unit"), cell: ({ unit }) => unit },
  ];
  if (rows.length === 0) return <EmptyList text={say("admin:indicators.none")} />;
  return <RecordTable label={say("indicators:many")} columns={columns} rows={rows} />;
}

/** What the territory counts, as it holds today. */
export function IndicatorsPage() {
  const say = useSay();
  const { language } = useLanguage();
  const query = useQuery(indicatorsQuery);
  return (
    <Page title={say("indicators:many")}>
      <Loaded query={query}>
        {({ items }) => (
          <List
            rows={items.map(({ code, current }) => ({
              ...{ id: code, name: localText(current, language), unit: localText(current.unit, language) },
            }))}
          />
        )}
      </Loaded>
    </Page>
  );
}
