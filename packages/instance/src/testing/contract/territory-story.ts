import { ConfigurationDocument } from "../../sections.js";
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

/** The configuration changes, and is compared with what it was. */
export const revisionStory: Story = async ({ ask, refused }) => {
  const as = "administrator";
  await ask(verbs.listBodies, {});
  const { document } = await ask(verbs.readRevision, { number: 1 }, as);
  const section = ConfigurationDocument.parse(document);
  const next = { ...section, territory: { ...section.territory, name: "Ambito dell'Àncora" } };
  await ask(verbs.reviseConfiguration, { version: 1, document: next, note: "Nuovo nome" }, as);
  await refused(verbs.reviseConfiguration, { version: 1, document: next, note: "Tardi" }, as);
  await refused(verbs.reviseConfiguration, { version: 2, document: next, note: "Uguale" }, as);
  await ask(verbs.listRevisions, {}, as);
  await ask(verbs.readTerritory, {}, "public");
};
