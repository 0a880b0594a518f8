import { verbs } from "../../verbs.js";
import { awkwardNames, everyPage, type Story, searches } from "./story.js";

/** __Cose__: opened, changed, listed in every way. */
export const __things__Story: Story = async ({ ask, refused }) => {
  for (const name of awkwardNames) await ask(verbs.open__Thing__, { name });
  const [first] = (await ask(verbs.list__Things__, { limit: 1 })).items;
  if (!first) throw new Error("Nothing was opened");
  const { id, version } = first;
  await ask(verbs.revise__Thing__, { id, version, name: first.name, note: "Àncora: «così», 100%" });
  await refused(verbs.revise__Thing__, { id, version, name: "Tardi" });
  await ask(verbs.read__Thing__, { id });
  for (const sort of ["name", "-name"] as const)
    await everyPage((cursor) => ask(verbs.list__Things__, { sort, limit: 5, cursor }));
  for (const search of searches) await ask(verbs.list__Things__, { search, limit: 20 });
};
