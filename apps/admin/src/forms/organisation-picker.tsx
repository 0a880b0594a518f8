import type { FieldValues } from "react-hook-form";
import { api, contentOf } from "../api/client";
import { type Choice, Picker, type PickerProps } from "./picker";

async function search(text: string): Promise<Choice[]> {
  const { items } = await contentOf(api.organisations.$get({ query: { limit: "20", ...(text === "" ? {} : { search: text }) } }));
  return items.map(({ id, name, fullName }) => ({ id, name, detail: fullName }));
}

/** One organisation of the directory. */
export function OrganisationPicker<F extends FieldValues, O>(props: PickerProps<F, O>) {
  return <Picker {...props} searched="organisations" search={search} />;
}
