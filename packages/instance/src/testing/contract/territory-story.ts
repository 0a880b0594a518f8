import { verbs } from "../../verbs.js";
import type { Story } from "./story.js";

/** The territory's configuration, as everybody and as the administrator see it. */
export const territoryStory: Story = async ({ ask, refused }) => {
  await ask(verbs.readTerritory, {}, "public");
  await ask(verbs.exportConfiguration, {}, "administrator");
  await refused(verbs.exportConfiguration, {}, "public");
};

/** The flags that the other stories have raised: accepted, and accepted again. */
export const flagStory: Story = async ({ ask, refused }) => {
  const flags = await ask(verbs.listFlags, {});
  for (const { id, about } of flags) {
    const as = about ? "coordinator" : "administrator";
    await ask(verbs.acceptFlag, { id, note: "È così: l'abbiamo verificato" }, as);
    await ask(verbs.acceptFlag, { id, note: "Verificato di nuovo, c'è" }, as);
  }
  await refused(verbs.acceptFlag, { id: "nessuna", note: "non c'è" });
  await ask(verbs.listFlags, {});
};
