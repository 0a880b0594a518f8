import { verbs } from "../../verbs.js";
import { awkwardNames, type Story } from "./story.js";

/** Saved views, and tables of lists. */
export const listStory: Story = async ({ ask, refused }) => {
  const list = "labs" as const;
  for (const name of awkwardNames) await ask(verbs.saveView, { list, name, address: "fase=outreach" });
  await refused(verbs.saveView, { list, name: "Zebra", address: "" });
  await refused(verbs.saveView, { list, name: "Di tutti", address: "", shared: true }, "conductor");
  const shared = await ask(verbs.saveView, { list, name: "Di tutti", address: "ordine=-name", shared: true });
  await ask(verbs.listViews, { list });
  await ask(verbs.listViews, { list }, "evaluator");
  await ask(verbs.chooseView, { list, id: shared.id }, "evaluator");
  await ask(verbs.chooseView, { list, id: shared.id });
  await refused(verbs.reviseView, { id: shared.id, version: 1, name: "Mia", address: "" }, "evaluator");
  const facts = { id: shared.id, name: "Mia", address: "", shared: false };
  const revised = await ask(verbs.reviseView, { ...facts, version: shared.version });
  await refused(verbs.reviseView, { ...facts, version: shared.version });
  await ask(verbs.listViews, { list }, "evaluator");
  await refused(verbs.chooseView, { list, id: shared.id }, "evaluator");
  await ask(verbs.removeView, { id: shared.id, version: revised.version });
  await refused(verbs.removeView, { id: shared.id, version: revised.version });
  await ask(verbs.chooseView, { list, id: null });
  const { items } = await ask(verbs.listLabs, {});
  const wanted = {
    list,
    language: "it" as const,
    columns: ["name", "lead", "attention"],
    ids: items.map(({ id }) => id),
  };
  await ask(verbs.tableOfList, wanted);
  await ask(verbs.tableOfList, { ...wanted, columns: ["phase", "protocol"] }, "evaluator");
  const people = await ask(verbs.listPeople, {});
  const organisations = await ask(verbs.listOrganisations, {});
  const roles = await ask(verbs.listRoleAssignments, {}, "administrator");
  const accounts = await ask(verbs.listAccounts, {}, "administrator");
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const [of, by] = [{ ...wanted, language: "en" as const }, "administrator" as const];
  await ask(verbs.tableOfList, { ...of, list: "people", columns: ["name", "posts"], ids: idsOf(people.items) });
  const known = { columns: ["kind", "municipality", "headcount"], ids: idsOf(organisations.items) };
  await ask(verbs.tableOfList, { ...of, list: "organisations", ...known });
  await ask(verbs.tableOfList, { ...of, list: "roles", columns: ["role", "scope", "to"], ids: idsOf(roles) }, by);
  await ask(verbs.tableOfList, { ...of, list: "accounts", columns: ["email", "last"], ids: idsOf(accounts) }, by);
  const gatherings = await ask(verbs.listGatherings, {});
  const dates = { ...of, list: "gatherings" as const, columns: ["title", "when", "standing", "people"] };
  await ask(verbs.tableOfList, { ...dates, ids: idsOf(gatherings.items) });
  await ask(verbs.tableOfList, { ...dates, ids: ["nothing", ...idsOf(gatherings.items)] }, "conductor");
  const flags = await ask(verbs.listFlags, {}, by);
  await ask(verbs.tableOfList, { ...wanted, list: "flags", columns: ["flag", "severity"], ids: idsOf(flags) }, by);
  const invitations = await ask(verbs.listInvitations, {}, by);
  const asked = { columns: ["name", "roles", "expires"], ids: idsOf(invitations) };
  await ask(verbs.tableOfList, { ...of, list: "invitations", ...asked }, by);
  await refused(verbs.tableOfList, { ...of, list: "invitations", ...asked });
  const indicators = (await ask(verbs.listIndicators, {})).items.map(({ code }) => code);
  const figures = { list: "indicators" as const, columns: ["name", "box", "value", "standing"], ids: indicators };
  const about = { from: "2026-01-01", to: "2026-12-31" };
  await ask(verbs.tableOfList, { ...of, ...figures, about });
  await ask(verbs.tableOfList, { ...of, ...figures, about }, "board-member");
  await refused(verbs.tableOfList, { ...of, ...figures });
  await refused(verbs.tableOfList, { ...of, list: "roles", columns: ["role"], ids: idsOf(roles) });
  await refused(verbs.tableOfList, { ...wanted, columns: ["nothing"] });
  await refused(verbs.tableOfList, wanted, "public");
  await ask(verbs.exportList, { list, format: "csv", columns: ["name"], rows: items.length });
};
