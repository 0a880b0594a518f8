import { authRoutes, verbs } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type House, openHouse } from "./testing/house.js";
import { type Operation, operationsOf } from "./testing/operations.js";

let house: House;
let document: unknown;
let operations: Operation[];
beforeAll(async () => {
  house = await openHouse();
  document = (await house.send("GET", "/api/openapi.json")).body;
  operations = operationsOf(house.app);
});
afterAll(() => house.close());

/** Operations that are not verbs: whether the instance runs, sign-in, and two things that no record is needed for. */
const notVerbs = [
  "live",
  "ready",
  "readSession",
  "readConfigurationSchema",
  ...authRoutes.map(({ operation }) => operation),
];

/** Operations that change many records, or the whole configuration, each with its version in the content. */
const withVersionsInside = ["setTarget", "countMonth", "withdrawOpenTable"];

const Reference = z.object({ $ref: z.string() });
const Parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().optional(),
  schema: z.unknown(),
});
const Content = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const OperationObject = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  tags: z.array(z.string().min(1)).length(1),
  summary: z.string().min(3),
  parameters: z.array(Parameter).optional(),
  requestBody: z.object({ required: z.literal(true), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.object({ description: z.string().min(3), content: Content.optional() }),
  ),
});
const OpenApi = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string().min(1), version: z.string().min(1) }),
  paths: z.record(z.string().startsWith("/api/"), z.partialRecord(z.enum(["get", "post", "put"]), OperationObject)),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Reference.safeParse(value);
  return [...(own.success ? [own.data.$ref] : []), ...Object.values(value).flatMap(referencesIn)];
}
function at(value: unknown, pointer: string): unknown {
  const steps = pointer
    .replace(/^#\//, "")
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>(
    (here, step) => (typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined),
    value,
  );
}
const described = () =>
  Object.entries(OpenApi.parse(document).paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => (operation ? [{ path, method, ...operation }] : [])),
  );

describe("the OpenAPI document", () => {
  test("has the shape of OpenAPI 3.1, one summary and one tag for each operation", () => {
    expect(OpenApi.safeParse(document).error?.issues ?? []).toEqual([]);
    expect(described()).toHaveLength(operations.length);
  });

  test("points only at schemas that it has, and uses all it has", () => {
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference) => at(document, reference) === undefined)).toEqual([]);
    const names = Object.keys(OpenApi.parse(document).components.schemas);
    expect(names.filter((name) => !references.includes(`#/components/schemas/${name}`))).toEqual([]);
  });

  test("names each operation after a verb, once", () => {
    const ids = described().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !Object.hasOwn(verbs, id)).sort()).toEqual([...notVerbs].sort());
    for (const [name, verb] of Object.entries(verbs)) expect(verb.verb).toBe(name);
  });

  test("declares the parameters that its paths name", () => {
    for (const { path, operationId, parameters = [] } of described()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
      expect({ operationId, declared: new Set(declared) }).toEqual({ operationId, declared: new Set(named) });
    }
  });

  test("declares order, page and filters of every list", () => {
    for (const { operationId, parameters = [], responses } of described()) {
      if (!JSON.stringify(responses["200"] ?? {}).includes("nextCursor")) continue;
      const declared = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
      expect({ operationId, declared }).toEqual({
        operationId,
        declared: expect.arrayContaining(["sort", "limit", "cursor", "search"]),
      });
    }
  });
});

describe("every operation", () => {
  const problemsOf = (id: string) => new Set(operations.find((one) => one.id === id)?.problems);

  test("declares one answer that is no problem, with a schema when it is JSON", () => {
    for (const { id, answers } of operations) {
      expect({ id, count: answers.size }).toEqual({ id, count: 1 });
      const withoutSchema = [...answers.values()].includes(null);
      const silent = [
        "removeAuthenticator",
        "renamePasskey",
        "removePasskey",
        "signOut",
        "requestPasswordReset",
        "resetPassword",
        "changePassword",
        "requestEmailChange",
        "confirmEmailChange",
      ];
      const ofFiles = ["exportConfiguration", "exportList"];
      const exempt = [...ofFiles, ...silent, "returnFromProvider"].includes(id);
      expect({ id, withoutSchema }).toEqual({ id, withoutSchema: exempt });
    }
  });

  test("that changes something declares what is refused to a change", () => {
    for (const { id, method } of operations) {
      if (method === "GET") continue;
      for (const status of [400, 401, 403, 413, 415, 422, 500, 507])
        expect({ id, status, is: problemsOf(id).has(status) }).toEqual({ id, status, is: true });
    }
  });

  test("that creates says that it takes an idempotency key; signing in does not, for a session is never given again", () => {
    const taking = described().filter(({ parameters = [] }) =>
      parameters.some((one) => one.name === "Idempotency-Key" && one.in === "header" && one.required === false),
    );
    const signingIn = new Set<string>(authRoutes.map(({ operation }) => operation));
    const creating = operations.filter(({ id, method }) => method === "POST" && !signingIn.has(id));
    expect(creating.length).toBeGreaterThan(12);
    expect(taking.map(({ operationId }) => operationId).sort()).toEqual(creating.map(({ id }) => id).sort());
    for (const { id } of creating) expect([...problemsOf(id)]).toEqual(expect.arrayContaining([400, 409, 422]));
  });

  test("that asks for a version says so, and declares what a wrong or missing one gets", () => {
    for (const { operationId, parameters = [] } of described()) {
      const asks = parameters.some(({ name, required }) => name === "If-Match" && required === true);
      const problems = problemsOf(operationId);
      expect({ operationId, stale: problems.has(412), missing: problems.has(428) }).toEqual({
        operationId,
        stale: asks || withVersionsInside.includes(operationId),
        missing: asks,
      });
    }
    const asking = described().filter(({ parameters = [] }) => parameters.some(({ name }) => name === "If-Match"));
    const versioned = Object.values(verbs).filter(({ input }) => "version" in input.shape);
    expect(asking.map(({ operationId }) => operationId).sort()).toEqual(versioned.map(({ verb }) => verb).sort());
  });
});
