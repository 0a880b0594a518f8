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

/** The flags that the other stories have raised: accepted, taken back, accepted again. */
export const flagStory: Story = async ({ ask, refused }) => {
  const flags = await ask(verbs.listFlags, {});
  for (const { id, about } of flags) {
    const as = about ? "coordinator" : "administrator";
    await ask(verbs.acceptFlag, { id, note: "È così: l'abbiamo verificato" }, as);
    await ask(verbs.acceptFlag, { id, note: "Verificato di nuovo, c'è" }, as);
    await ask(verbs.reopenFlag, { id, note: "È cambiata la fonte" }, as);
    await refused(verbs.reopenFlag, { id, note: "È cambiata la fonte" }, as);
    await ask(verbs.acceptFlag, { id, note: "Ora è sicuro" }, as);
  }
  await refused(verbs.acceptFlag, { id: "nessuna", note: "non c'è" });
  await ask(verbs.listFlags, {});
  await ask(verbs.listUses, {}, "administrator");
};

/** The configuration goes back to what it was, once everything names it. */
export const revisionStory: Story = async ({ ask, refused }) => {
  const as = "administrator";
  await ask(verbs.listBodies, {});
  const { document } = await ask(verbs.readRevision, { number: 1 }, as);
  const first = ConfigurationDocument.parse(document);
  await ask(verbs.reviseConfiguration, { version: 2, document: first, note: "Come prima" }, as);
  await refused(verbs.reviseConfiguration, { version: 3, document: first, note: "Uguale" }, as);
  await ask(verbs.listRevisions, {}, as);
  await ask(verbs.readTerritory, {}, "public");
};
