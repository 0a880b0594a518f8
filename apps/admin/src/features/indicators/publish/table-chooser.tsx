import { Group, NativeSelect, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type MeasureView, type StateOpenTable, yearsSideBySide } from "@trama/indicators";
import { useState } from "react";
import { Card, Loaded } from "../../../app/page";
import { useSay, useSayAny } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { PreviewOf } from "./preview-of";
import { previewQuery } from "./queries";

/** The years that can be looked at, the present one first. */
const yearsUntil = (year: number) => Array.from({ length: yearsSideBySide }, (_, at) => year - at);

/** Chooses a table, and shows at once what everybody would read of it. */
export function TableChooser({ measures }: { measures: readonly MeasureView[] }) {
  const say = useSay();
  const sayAny = useSayAny();
  const { today } = useFormat();
  const thisYear = Number(today().slice(0, 4));
  const [asked, ask] = useState<StateOpenTable>(() => firstTable(measures, thisYear));
  const preview = useQuery(previewQuery(asked));
  const measure = measures.find(({ code }) => code === asked.measure);
  const years = yearsUntil(thisYear).map(String);
  const change = (changed: Partial<StateOpenTable>) => ask((before) => ordered({ ...before, ...changed }));
  return (
    <Card title={say("admin:openFigures.prepare")}>
      <Group gap="md" align="flex-end" mb="sm">
        <NativeSelect
          label={say("admin:openFigures.measure")}
          data={measures.map(({ code, name }) => ({ value: code, label: sayAny(name) }))}
          value={asked.measure}
          onChange={({ currentTarget: { value } }) => change({ measure: value, by: undefined })}
        />
        <NativeSelect
          label={say("admin:openFigures.by")}
          data={[
            { value: "", label: say("admin:openFigures.byNothing") },
            ...openDimensions(measure).map(({ code, name }) => ({ value: code, label: sayAny(name) })),
          ]}
          value={asked.by ?? ""}
          onChange={({ currentTarget: { value } }) => change({ by: value === "" ? undefined : value })}
        />
        <NativeSelect
          label={say("admin:openFigures.from")}
          data={years}
          value={String(asked.fromYear)}
          onChange={({ currentTarget: { value } }) => change({ fromYear: Number(value) })}
        />
        <NativeSelect
          label={say("admin:openFigures.to")}
          data={years}
          value={String(asked.toYear)}
          onChange={({ currentTarget: { value } }) => change({ toYear: Number(value) })}
        />
      </Group>
      {measure && (
        <Text size="sm" c="dimmed" maw={720} mb="md">
          {sayAny(measure.definition)}
        </Text>
      )}
      <Loaded query={preview}>{(shown) => <PreviewOf {...{ asked, shown }} />}</Loaded>
    </Card>
  );
}

/** The ways in which a table for everybody may be told apart. */
const openDimensions = (measure: MeasureView | undefined) => measure?.dimensions.filter(({ open }) => open) ?? [];

/** What is looked at first: something told apart by municipality, where anything is. */
function firstTable(measures: readonly MeasureView[], year: number): StateOpenTable {
  const isOfPlaces = (measure: MeasureView) => openDimensions(measure).some(({ code }) => code === "municipality");
  const first = measures.find(isOfPlaces);
  const years = { fromYear: year - 1, toYear: year };
  return first ? { measure: first.code, by: "municipality", ...years } : { measure: measures[0]?.code ?? "", ...years };
}

/** From the earlier year to the later, whichever was chosen last. */
function ordered({ fromYear, toYear, ...others }: StateOpenTable): StateOpenTable {
  return { ...others, fromYear: Math.min(fromYear, toYear), toYear: Math.max(fromYear, toYear) };
}
