import { NativeSelect } from "@mantine/core";
import { useSay } from "../../../words/say";
import { readSort, type Sort, sortKeys } from "../lab-search";
import { columnWords } from "./columns";

/** The order of the cards. */
export function SortChoice({ sort, onSort }: { sort: Sort | undefined; onSort: (sort: Sort) => void }) {
  const say = useSay();
  return (
    <NativeSelect
      label={say("admin:labs.list.sort")}
      data={sortKeys.map((key) => ({ value: key, label: say(columnWords[key]) }))}
      value={readSort(sort).key}
      onChange={({ currentTarget: { value } }) => onSort(sortKeys.find((key) => key === value) ?? "name")}
    />
  );
}
