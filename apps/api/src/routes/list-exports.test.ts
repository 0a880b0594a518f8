import { Gathering } from "@trama/gatherings";
import { IndicatorCatalogue } from "@trama/indicators";
import { SavedView } from "@trama/lists";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type House, openHouse, otherLab, ownLab } from "../testing/house.js";

let house: House;
let own: string;
let other: string;
beforeAll(async () => {
  house = await openHouse();
  own = (await house.lab(ownLab)).id;
  other = (await house.lab(otherLab)).id;
});
afterAll(() => house.close());

const asked = (more: object = {}) => ({
  ...{ list: "labs", format: "csv", language: "it", columns: ["name", "municipality"], ids: [other, own] },
  ...more,
});
const lines = (text: string) => text.replace("\uFEFF", "").split("\r\n");

describe("an export", () => {
  test("holds the rows asked for in their order, and the columns in theirs, under the words of the language", async () => {
    const { status, text, headers } = await house.send("POST", "/api/list-exports", {
      as: "coordinator",
      body: asked(),
    });
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(lines(text)).toEqual([
      "Nome;Comune",
      expect.stringMatching(/^Officina del Lavatoio;/),
      expect.stringMatching(/^Officina del Mulino;/),
    ]);
    const english = asked({ language: "en", columns: ["municipality", "name"], ids: [own] });
    const told = await house.send("POST", "/api/list-exports", { as: "coordinator", body: english });
    expect(lines(told.text)).toEqual(["Municipality;Name", expect.stringMatching(/;Officina del Mulino$/)]);
  });

  test("never holds more than the list: a conductor finds their own lab in it, whatever they ask for", async () => {
    const { text } = await house.send("POST", "/api/list-exports", { as: "conductor", body: asked() });
    expect(lines(text)).toEqual(["Nome;Comune", expect.stringMatching(/^Officina del Mulino;/)]);
  });

  test("of gatherings has day and hours in columns of their own, and of others' dates nothing", async () => {
    const ids: string[] = [];
    for (const id of [own, other]) {
      const when = { day: house.today, start: "17:00", end: "18:30" };
      const body = { owner: { kind: "lab", id }, title: `Prova ${ids.length + 1}`, kind: "activity", ...when };
      ids.push(Gathering.parse((await house.send("POST", "/api/gatherings", { as: "coordinator", body })).body).id);
    }
    const body = asked({
      list: "gatherings",
      columns: ["when", "title", "standing", "people"],
      ids: [...ids, "altro"],
    });
    const { text } = await house.send("POST", "/api/list-exports", { as: "conductor", body });
    expect(lines(text)).toEqual([
      "Giorno;Dalle;Alle;Che cosa si fa;Stato;Persone",
      `${house.today.split("-").toReversed().join("/")};17:00;18:30;Prova 1;Confermato;`,
    ]);
  });

  test("as a workbook is one", async () => {
    const body = asked({ format: "xlsx" });
    const { headers, text } = await house.send("POST", "/api/list-exports", { as: "coordinator", body });
    expect(headers.get("content-type")).toContain("spreadsheetml");
    expect(text.slice(0, 2)).toBe("PK");
  });

  test("of the indicators looks at the days asked for, in the words of the screen", async () => {
    const { items } = IndicatorCatalogue.parse(
      (await house.send("GET", "/api/indicators", { as: "coordinator" })).body,
    );
    const code = items.find(({ current }) => current.source.measure === undefined)?.code ?? "";
    const seen = { value: 3000, qualifier: ">", on: house.yesterday };
    await house.send("POST", `/api/indicators/${code}/observations`, { as: "coordinator", body: seen });
    const body = asked({ list: "indicators", columns: ["value"], ids: [code] });
    const of = (from: string, to: string) =>
      house.send("POST", "/api/list-exports", { as: "board-member", body: { ...body, about: { from, to } } });
    const [heading, now] = lines((await of(house.yesterday, house.today)).text);
    const days = "Contato dal;Contato fino al;Da dove viene il numero";
    expect(heading).toBe(`Valore;Valore: il numero;Valore: data;${days}`);
    expect(now).toMatch(/^più di 3\.000;3000;.*;;;Rilevazione$/);
    expect(lines((await of("2001-01-01", "2001-12-31")).text)[1]).toBe(";;;;;");
    const { status, body: refused } = await house.send("POST", "/api/list-exports", { as: "coordinator", body });
    expect([status, refused]).toMatchObject([422, { errors: [{ path: "about" }] }]);
  });

  test.each([
    ["of a column that the list has not", { columns: ["name", "colour"] }, "columns.1"],
    ["of a list that is none", { list: "cats" }, "list"],
    ["as a file that is none", { format: "doc" }, "format"],
  ])("%s is refused, and the field is named", async (_what, more, path) => {
    const { status, body } = await house.send("POST", "/api/list-exports", { as: "coordinator", body: asked(more) });
    expect([status, body]).toMatchObject([422, { errors: [{ path }] }]);
  });
});

describe("a saved view", () => {
  const views = async (as: "coordinator" | "evaluator") =>
    z.array(SavedView).parse((await house.send("GET", "/api/saved-views?list=labs", { as })).body);
  const save = async (name: string, shared: boolean) => {
    const body = { list: "labs", name, address: "fase=outreach", shared };
    return SavedView.parse((await house.send("POST", "/api/saved-views", { as: "coordinator", body })).body);
  };

  test("is for whoever saved it, and for everybody when it is shared; each opens the list as they like", async () => {
    const [mine, ours] = [await save("Solo mia", false), await save("Di tutti", true)];
    expect((await views("coordinator")).map(({ name, mine: own_ }) => [name, own_])).toEqual([
      ["Di tutti", true],
      ["Solo mia", true],
    ]);
    expect((await views("evaluator")).map(({ name, mine: own_ }) => [name, own_])).toEqual([["Di tutti", false]]);
    const choose = (id: string) =>
      house.send("POST", "/api/saved-views/choice", { as: "evaluator", body: { list: "labs", id } });
    expect((await choose(mine.id)).status).toBe(404);
    expect((await choose(ours.id)).status).toBe(200);
    expect((await views("evaluator")).map(({ usual }) => usual)).toEqual([true]);
    expect((await views("coordinator")).map(({ usual }) => usual)).toEqual([false, false]);
  });

  test("is changed and removed by its owner alone, in the version that was seen", async () => {
    const view = await save("Da cambiare", true);
    const path = `/api/saved-views/${view.id}`;
    const body = { name: "Cambiata", address: "", shared: false };
    const put = (as: "coordinator" | "evaluator", version: number) => house.send("PUT", path, { as, body, version });
    expect((await put("evaluator", 1)).status).toBe(404);
    expect((await put("coordinator", 1)).status).toBe(200);
    expect((await put("coordinator", 1)).status).toBe(412);
    expect((await views("evaluator")).map(({ name }) => name)).not.toContain("Cambiata");
    const remove = (as: "coordinator" | "evaluator") =>
      house.send("POST", `${path}/removal`, { as, body: {}, version: 2 });
    expect((await remove("evaluator")).status).toBe(404);
    expect((await remove("coordinator")).status).toBe(200);
    expect((await views("coordinator")).map(({ name }) => name)).not.toContain("Cambiata");
  });

  test("has a name of its own among those of its owner", async () => {
    await save("Una", false);
    const body = { list: "labs", name: "Una", address: "", shared: false };
    const again = await house.send("POST", "/api/saved-views", { as: "coordinator", body });
    expect([again.status, again.body]).toMatchObject([409, { errors: [{ path: "name" }] }]);
  });
});
