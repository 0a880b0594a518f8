import { useQueryClient } from "@tanstack/react-query";
import type { FieldValues } from "react-hook-form";
import { api, contentOf } from "../api/client";
import { organisationChoices } from "./organisation-choices";
import { type Choice, Picker, type PickerProps } from "./picker";

const whole = {
  queryKey: ["organisations", "choices"],
  queryFn: () => contentOf(api.organisations.$get({ query: { limit: 200 } })),
  staleTime: 30_000,
};

/** One organisation of the directory, found by any of its names. A directory of more than a page is asked by name. */
export function OrganisationPicker<F extends FieldValues, O>(props: PickerProps<F, O>) {
  const queries = useQueryClient();
  const search = async (text: string): Promise<Choice[]> => {
    const { items, nextCursor } = await queries.fetchQuery(whole);
    if (nextCursor === null || text === "") return organisationChoices(items, text);
    const found = await contentOf(api.organisations.$get({ query: { limit: 20, search: text } }));
    return organisationChoices(found.items, "");
  };
  return <Picker {...props} searched="organisations" search={search} />;
}
