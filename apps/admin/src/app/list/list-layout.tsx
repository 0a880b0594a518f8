import { Button, Checkbox, Group, NativeSelect, Popover, Stack, Switch, Text } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useSay } from "../../words/say";
import { type Column, chosenColumns, withColumn } from "./column";
import { type ListAddress, textIn } from "./filter";
import { nextSorts, type Sorting } from "./sorting";

interface LayoutProps<T, K extends string> {
  columns: readonly Column<T, K>[];
  sorts: readonly Sorting<K>[];
  address: ListAddress;
  onAddress: (changed: Record<string, unknown>) => void;
}

/** One column of the order, with its direction. */
function SortChoice<T, K extends string>({
  columns,
  sorts,
  at,
  onSort,
}: Pick<LayoutProps<T, K>, "columns" | "sorts"> & { at: number; onSort: (order: string) => void }) {
  const say = useSay();
  const sort = sorts[at];
  const free = columns.filter(({ key, by }) => by && sorts.every((other, place) => other.key !== key || place === at));
  const choose = (key: string) => {
    const chosen = free.find((column) => column.key === key);
    const kept = sorts.slice(0, at);
    onSort(chosen ? nextSorts(kept, chosen.key, kept.length > 0) : kept.map(written).join(","));
  };
  const turn = () => onSort(sorts.map((one, place) => written(place === at ? turned(one) : one)).join(","));
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <NativeSelect
        flex={1}
        label={say(at === 0 ? "admin:list.sort" : "admin:list.thenBy")}
        data={[
          ...(at === 0 ? [] : [{ value: "", label: say("admin:list.noMore") }]),
          ...free.map(({ key, label }) => ({ value: key, label })),
        ]}
        value={sort?.key ?? ""}
        onChange={({ currentTarget: { value } }) => choose(value)}
      />
      {sort && (
        <Button variant="default" px="sm" onClick={turn}>
          {say(sort.descending ? "admin:list.descending" : "admin:list.ascending")}
        </Button>
      )}
    </Group>
  );
}

const written = ({ key, descending }: Sorting) => `${descending ? "-" : ""}${key}`;
const turned = <K extends string>({ key, descending }: Sorting<K>): Sorting<K> => ({ key, descending: !descending });
const mostSorts = 3;

/** How a list is laid out: which columns, in which order the rows, how close they stand. All of it is in the address. */
export function ListLayout<T, K extends string>({ columns, sorts, address, onAddress }: LayoutProps<T, K>) {
  const say = useSay();
  const chosen = textIn(address, "colonne");
  const shown = new Set(chosenColumns(columns, chosen).map(({ key }) => key));
  const places = Math.min(sorts.length + 1, mostSorts, columns.filter(({ by }) => by).length);
  return (
    <Popover position="bottom-end" shadow="md" withRoles trapFocus width={340}>
      <Popover.Target>
        <Button variant="default" size="sm" leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden="true" />}>
          {say("admin:list.layout")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say("admin:list.layout")} mah="70vh" style={{ overflowY: "auto" }}>
        <Stack gap="md">
          <Stack gap="xs" role="group" aria-label={say("admin:list.columns")}>
            <Text fw={600} size="sm">
              {say("admin:list.columns")}
            </Text>
            {columns
              .filter(({ action }) => !action)
              .map(({ key, label }, at) => (
                <Checkbox
                  key={key}
                  label={label}
                  checked={shown.has(key)}
                  disabled={at === 0}
                  onChange={() => onAddress({ colonne: withColumn(columns, chosen, key) })}
                />
              ))}
          </Stack>
          <Stack gap="xs">
            {Array.from({ length: places }, (_, at) => (
              <SortChoice
                key={sorts[at]?.key ?? "more"}
                {...{ columns, sorts, at }}
                onSort={(ordine) => onAddress({ ordine })}
              />
            ))}
          </Stack>
          <Switch
            label={say("admin:list.close")}
            checked={textIn(address, "righe") === "fitte"}
            onChange={({ currentTarget: { checked } }) => onAddress({ righe: checked ? "fitte" : undefined })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
