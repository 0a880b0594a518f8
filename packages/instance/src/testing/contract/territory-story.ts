import { ConfigurationDocument } from "../../sections.js";
import { verbs } from "../../verbs.js";
import type { Story } from "./story.js";

/** The territory's configuration, as everybody and as the administrator see it. */
export const territoryStory: Story = async ({ ask, refused }) => {
  await ask(verbs.readTerritory, {}, "public");
  await ask(verbs.exportConfiguration, {}, "administrator");
  await refused(verbs.exportConfiguration, {}, "public");
  await refused(verbs.listUses, {});
  const [last] = await ask(verbs.listRevisions, {}, "administrator");
  const base = last?.number ?? 0;
  const { document } = await ask(verbs.readRevision, { number: base }, "administrator");
  const draft = ConfigurationDocument.parse(document);
  draft.territory.name = "Ambito dell'Àncora";
  draft.directory.organisationKinds.reverse();
  draft.gatherings.kinds = [];
  await ask(verbs.previewRevision, { base, document: draft }, "administrator");
  await refused(verbs.previewRevision, { base, document: draft });
  await refused(verbs.previewRevision, { base: base + 1, document: draft }, "administrator");
  const revised = { ...ConfigurationDocument.parse(document), territory: draft.territory };
  const revision = { version: base, document: revised, note: "L'àncora è il nome di tutti" };
  await ask(verbs.reviseConfiguration, revision, "administrator");
  await refused(verbs.reviseConfiguration, revision, "administrator");
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
  await ask(verbs.listUses, {}, "administrator");
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
