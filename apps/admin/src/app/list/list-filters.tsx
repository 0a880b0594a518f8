import { Checkbox, NativeSelect } from "@mantine/core";
import { type Filter, isOn, type ListAddress, textIn } from "./filter";

/** What narrows a list: choices that some row answers, and marks. A choice among one or none is not worth a field. */
export function ListFilters<T>({
  filters,
  address,
  onAddress,
}: {
  filters: readonly Filter<T>[];
  address: ListAddress;
  onAddress: (changed: Record<string, unknown>) => void;
}) {
  return filters.map((filter) =>
    filter.kind === "mark" ? (
      <Checkbox
        key={filter.name}
        py={8}
        label={filter.label}
        checked={isOn(filter, address)}
        onChange={({ currentTarget: { checked } }) => onAddress({ [filter.name]: checked ? true : undefined })}
      />
    ) : (
      (filter.choices.length > 1 || isOn(filter, address)) && (
        <NativeSelect
          key={filter.name}
          label={filter.label}
          data={[{ value: "", label: filter.every }, ...filter.choices]}
          value={textIn(address, filter.name) ?? ""}
          onChange={({ currentTarget: { value } }) => onAddress({ [filter.name]: value === "" ? undefined : value })}
        />
      )
    ),
  );
}
