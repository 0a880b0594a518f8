import { useQueryClient } from "@tanstack/react-query";
import type { Person } from "@trama/directory";
import type { FieldValues } from "react-hook-form";
import { api, contentOf } from "../api/client";
import { useMay } from "../api/session";
import { useSay } from "../words/say";
import { type Choice, Picker, type PickerProps } from "./picker";

const postsOf = ({ positions }: Pick<Person, "positions">) =>
  positions.map(({ title, organisationName }) => `${title}, ${organisationName}`);

/** One person of the directory; who may, adds the one that is not there yet. */
export function PersonPicker<F extends FieldValues, O>(props: PickerProps<F, O>) {
  const say = useSay();
  const may = useMay();
  const queries = useQueryClient();
  const search = async (text: string): Promise<Choice[]> => {
    const { items } = await contentOf(
      api.people.$get({ query: { limit: "20", ...(text === "" ? {} : { search: text }) } }),
    );
    return items.map((person) => {
      const detail = [...(person.nameToEnter ? [say("admin:forms.nameToEnter")] : []), ...postsOf(person)].join(" · ");
      return { id: person.id, name: person.name, detail: detail || null };
    });
  };
  const add = async (name: string) => {
    const person = await contentOf(api.people.$post({ json: { name, nameToEnter: false, positions: [] } }));
    void queries.invalidateQueries({ queryKey: ["people"] });
    return person;
  };
  const adding = may("registerPerson")
    ? { label: (name: string) => say("admin:forms.addPerson", { name }), add }
    : undefined;
  return <Picker {...props} searched="people" search={search} adding={adding} />;
}
