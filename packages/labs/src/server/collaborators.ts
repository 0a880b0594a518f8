import { type WriteContext, writeVerb } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { type FieldIssue, NotFound, newId, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { AddCollaborators, EndCollaborator } from "../collaborator.js";
import type { RuledDossier } from "../dossier.js";
import type { Lab } from "../lab-view.js";
import { checkEnd } from "../places.js";
import { authorOf, changeLab, endedBy } from "./change-lab.js";
import { checkParties } from "./lab-checks.js";
import { peopleOfLabs } from "./people-of-labs.js";
import { labTables } from "./tables.js";

const refuse = (path: string, code: string, params?: Record<string, string>): never => {
  const issue: FieldIssue = params ? { path: [path], code, params } : { path: [path], code };
  throw new RuleBroken("kernel:error.invalid", {}, [issue]);
};

/** Refuses a person that the directory does not have, that the actor may not see, or who collaborates already. */
async function checkPerson(ctx: WriteContext, lab: RuledDossier, personId: PersonId): Promise<void> {
  await checkParties(ctx, { personId: { id: personId, field: "personId" } });
  const scope = ctx.may.scopeOf("listPeople");
  const seen =
    scope.reach === "all" || (scope.reach === "own" && (await peopleOfLabs(ctx, scope.ids)).includes(personId));
  if (!seen) refuse("personId", "directory:issue.unknownPerson");
  if (lab.collaborators.some(({ person }) => person?.id === personId))
    refuse("personId", "labs:issue.alreadyCollaborator");
}

/**
 * Records that people take part in a lab from a day on: one with a name, or any number without. A participation that is
 * already over has no name.
 */
export const addCollaborators = writeVerb(
  "addCollaborators",
  AddCollaborators,
  (ctx, { id, version, personId, howMany, task, from, to }): Promise<Lab> =>
    changeLab(ctx, "addCollaborators", { id, version }, async (before) => {
      if (from > ctx.today) refuse("from", "labs:issue.futureDate");
      if (to !== null && to > ctx.today) refuse("to", "labs:issue.futureDate");
      if (to !== null) checkEnd({ from }, to);
      if (personId !== null && howMany > 1) refuse("howMany", "labs:issue.oneName");
      if (personId !== null && to !== null) refuse("personId", "labs:issue.nameOfThePast");
      if (personId !== null) await checkPerson(ctx, before, personId);
      const { collaborator } = labTables(ctx);
      const last = Math.max(0, ...before.collaborators.map(({ number }) => number));
      const batch = newId<"batch">();
      const shared = { labId: id, batch, personId, task, from, to, author: authorOf(ctx) };
      const end = to === null ? {} : endedBy(ctx);
      for (let added = 1; added <= howMany; added += 1)
        await ctx.db
          .insert(collaborator)
          .values({ id: newId<"collaborator">(), number: last + added, ...shared, ...end });
    }),
);

/** Says until when somebody took part in a lab. The participation stays in the count; the name goes. */
export const endCollaborator = writeVerb(
  "endCollaborator",
  EndCollaborator,
  (ctx, { id, version, collaboratorId, to }): Promise<Lab> =>
    changeLab(ctx, "endCollaborator", { id, version }, async (before) => {
      const found = before.collaborators.find((one) => one.id === collaboratorId && one.to === null);
      if (!found) throw new NotFound();
      if (to > ctx.today) refuse("to", "labs:issue.futureDate");
      checkEnd(found, to);
      const { collaborator } = labTables(ctx);
      await ctx.db
        .update(collaborator)
        .set({ to, personId: null, ...endedBy(ctx) })
        .where(eq(collaborator.id, found.id));
    }),
);
