import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { Person } from "@trama/directory";
import type { FieldValues } from "react-hook-form";
import { api, contentOf } from "../api/client";
import { useMay } from "../api/session";
import { useSay } from "../words/say";
import { type Choice, Picker, type PickerProps } from "./picker";

function detailOf({ positions, nameToEnter }: Pick<Person, "positions" | "nameToEnter">, toEnter: string): string | null {
  const posts = positions.map(({ title, organisationName }) => `${title}, ${organisationName}`);
  return [...(nameToEnter ? [toEnter] : []), ...posts].join(" · ") || null;
}

const search = (toEnter: string) => (text: string) =>
  queryOptions({
    queryKey: ["people", "search", text, toEnter],
    queryFn: async (): Promise<Choice[]> => {
      const { items } = await contentOf(api.people.$get({ query: { limit: "20", ...(text === "" ? {} : { search: text }) } }));
      return items.map((person) => ({ id: person.id, name: person.name, detail: detailOf(person, toEnter) }));
    },
  });

/** One person of the directory; who may, adds the one that is not there yet. */
export function PersonPicker<F extends FieldValues, O>(props: PickerProps<F, O>) {
  const say = useSay();
  const may = useMay();
  const queries = useQueryClient();
  const add = async (name: string) => {
    const person = await contentOf(api.people.$post({ json: { name, nameToEnter: false, positions: [] } }));
    void queries.invalidateQueries({ queryKey: ["people"] });
    return person;
  };
  const adding = may("registerPerson") ? { label: (name: string) => say("admin:forms.addPerson", { name }), add } : undefined;
  return <Picker {...props} search={search(say("admin:forms.nameToEnter"))} adding={adding} />;
}
