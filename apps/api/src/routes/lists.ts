import { createRoute, z } from "@hono/zod-openapi";
import { verbs } from "@trama/instance";
import type { Say } from "@trama/kernel";
import {
  ExportList,
  type ListCell,
  ListName,
  type ListTable,
  ReviseView,
  SavedView,
  SavedViewId,
  SaveView,
} from "@trama/lists";
import { type Cell, type Sheet, writeCsv, writeXlsx } from "@trama/sheets";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router, versionParameter } from "../http/router.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["lists"];
const params = z.object({ id: SavedViewId });
const one = answers(SavedView, "La vista; ETag ne dice la versione");
const views = answers(z.array(SavedView), "Le viste, per nome");

const listViews = createRoute({
  method: "get",
  path: "/saved-views",
  operationId: "listViews",
  tags,
  summary: "Le viste di un elenco: le proprie e quelle che i colleghi condividono",
  middleware: [allow(["listViews"])] as const,
  request: { query: z.strictObject({ list: ListName }) },
  responses: { 200: views, ...refusals.read },
});

const saveView = createRoute({
  method: "post",
  path: "/saved-views",
  operationId: "saveView",
  tags,
  summary: "Salva come si vede un elenco, con un nome",
  middleware: [allow(["saveView"])] as const,
  request: { body: body(SaveView) },
  responses: { 201: one, ...refusals.create },
});

const reviseView = createRoute({
  method: "put",
  path: "/saved-views/{id}",
  operationId: "reviseView",
  tags,
  summary: "Modifica una propria vista",
  middleware: [allow(["reviseView"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(ReviseView.omit(toldApart)) },
  responses: { 200: one, ...refusals.change },
});

const removeView = createRoute({
  method: "post",
  path: "/saved-views/{id}/removal",
  operationId: "removeView",
  tags,
  summary: "Toglie una propria vista",
  middleware: [allow(["removeView"])] as const,
  parameters: [versionParameter],
  request: { params, body: body(z.strictObject({})) },
  responses: { 200: answers(params, "La vista tolta"), ...refusals.change },
});

const chooseView = createRoute({
  method: "post",
  path: "/saved-views/choice",
  operationId: "chooseView",
  tags,
  summary: "Dice con quale vista si apre un elenco, per chi chiede",
  middleware: [allow(["chooseView"])] as const,
  request: { body: body(verbs.chooseView.input) },
  responses: { 200: views, ...refusals.create },
});

const file = z.string().meta({ format: "binary" });
const exportList = createRoute({
  method: "post",
  path: "/list-exports",
  operationId: "exportList",
  tags,
  summary: "Le righe e le colonne chieste di un elenco, come file: solo ciò che l'elenco mostra a chi chiede",
  middleware: [allow(["exportList"])] as const,
  request: { body: body(ExportList) },
  responses: {
    200: {
      description: "Il file",
      content: {
        "text/csv": { schema: file },
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { schema: file },
      },
    },
    ...refusals.create,
  },
});

const cellOf = (cell: ListCell, say: Say): Cell =>
  typeof cell === "object" && cell !== null
    ? cell.map(({ key, params: with_ }) => say(key, with_)).join("; ") || null
    : cell;

/** A table of a list in words, ready to be written. */
function sheetOf({ columns, rows }: ListTable, title: string, language: Sheet["language"], say: Say): Sheet {
  return {
    ...{ title, language },
    columns: columns.map(({ label, kind }) => ({ label: say(label), kind })),
    rows: rows.map((row) => row.map((cell) => cellOf(cell, say))),
  };
}

/** The routes of saved views and of exports. An export is remembered before it is handed over. */
export const listRoutes = router()
  .openapi(listViews, async (c) => c.json(await c.var.run(verbs.listViews, c.req.valid("query")), 200))
  .openapi(saveView, async (c) => {
    const view = await c.var.run(verbs.saveView, c.req.valid("json"));
    return c.json(view, 201, { etag: etag(view.version), location: `/api/saved-views/${view.id}` });
  })
  .openapi(reviseView, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    const view = await c.var.run(verbs.reviseView, given);
    return c.json(view, 200, { etag: etag(view.version) });
  })
  .openapi(removeView, async (c) =>
    c.json(await c.var.run(verbs.removeView, { ...c.req.valid("param"), version: ifMatch(c) }), 200),
  )
  .openapi(chooseView, async (c) => c.json(await c.var.run(verbs.chooseView, c.req.valid("json")), 200))
  .openapi(exportList, async (c) => {
    const { format, ...wanted } = c.req.valid("json");
    const { list, language, columns } = wanted;
    const table = await c.var.run(verbs.tableOfList, wanted);
    await c.var.run(verbs.exportList, { list, format, columns, rows: table.rows.length });
    const say = c.var.instance.inForce().say(language);
    const sheet = sheetOf(table, say(`lists:name.${list}`), language, say);
    if (format === "csv") return c.body(writeCsv(sheet), 200, { "content-type": "text/csv; charset=utf-8" });
    const bytes = new Uint8Array(await writeXlsx(sheet)).buffer;
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return c.body(bytes, 200, { "content-type": type });
  });
