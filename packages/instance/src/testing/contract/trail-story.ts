import { verbs } from "../../verbs.js";
import type { Story } from "./story.js";

/** The trail read by who may, narrowed in every way, and verified. */
export const trailStory: Story = async ({ ask, refused }) => {
  await ask(verbs.listTrail, { limit: 20 }, "administrator");
  await ask(verbs.listTrail, { kind: "lab", limit: 5, from: "2026-03-01", to: "2026-03-02" });
  await ask(verbs.listTrail, { verb: "reviseLab", limit: 3, cursor: 400 }, "administrator");
  await ask(verbs.listTrail, { actor: "system:init", kind: "person", limit: 2 }, "administrator");
  const [entry] = (await ask(verbs.listTrail, { kind: "hub", limit: 1 })).items;
  if (entry) await ask(verbs.listTrail, { kind: "hub", record: entry.record.id });
  await ask(verbs.verifyTrail, {}, "administrator");
  await ask(verbs.readRetention, {}, "administrator");
  await refused(verbs.readRetention, {});
  await refused(verbs.listTrail, {}, "evaluator");
  await refused(verbs.verifyTrail, {});
};
