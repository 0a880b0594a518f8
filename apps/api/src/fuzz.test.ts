import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requests } from "./testing/authorisation/requests.js";
import { withoutRole } from "./testing/authorisation/role-table.js";
import { makeWorld, type World } from "./testing/authorisation/world.js";
import { type House, openHouse } from "./testing/house.js";
import { oddText, pathPiece, queryOf, twist, twisted } from "./testing/nonsense.js";
import { type Operation, operationsOf } from "./testing/operations.js";

let house: House;
let world: World;
beforeAll(async () => {
  house = await openHouse();
  world = await makeWorld(house);
  await house.cookieOf("coordinator");
});
afterAll(() => house.close());

const runs = 300;
const signIns: Record<string, object> = {
  signIn: { email: "coordinator@test.example", password: "quattro-gatti" },
  requestPasswordReset: { email: "nessuno@test.example" },
  resetPassword: { token: "x".repeat(40), newPassword: "cinque-cavalli-neri" },
  requestEmailChange: { email: "nuovo@test.example", password: "x" },
  confirmEmailChange: { email: "nuovo@test.example", token: "x".repeat(40) },
  changePassword: { currentPassword: "x", newPassword: "cinque-cavalli-neri" },
};

/** A value once in so many times, else null. */
const once = <T>(inTimes: number, value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: inTimes - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const oddTag = fc.oneof(fc.constantFrom("*", '"1"', 'W/"1"', "1", '"-1"', '"', ""), fc.stringMatching(/^[!-~]{1,20}$/));

/** What to change of a well-made request: `raw` is sent as the content in place of JSON. */
const change = (operation: Operation) =>
  fc.record({
    operation: fc.constant(operation),
    twists: fc.oneof(fc.constant([]), fc.array(twist, { minLength: 1, maxLength: 3 })),
    raw: once(12, oddText),
    pieces: once(5, fc.array(pathPiece, { minLength: 3, maxLength: 3 })),
    query: once(2, queryOf(operation.query)),
    tag: once(6, oddTag),
  });

test("whatever is asked of it, no operation fails, and every answer is a declared one", {
  timeout: 60_000,
}, async () => {
  const operations = operationsOf(house.app);
  const seed = Date.now() % 0x7fffffff;
  console.info(`fuzz: seed ${seed}, ${runs} requests`);
  let carriedOut = 0;
  let refused = 0;

  const asked = fc.constantFrom(...operations).chain(change);
  await fc.assert(
    fc.asyncProperty(asked, async ({ operation, twists, raw, pieces, query, tag }) => {
      const { id, method, path } = operation;
      const { params = {}, body = {}, version } = (await requests[id]?.(world, "own")) ?? { body: signIns[id] };
      let piece = 0;
      const where = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => pieces?.[piece++] ?? params[name] ?? "x");
      const content = method === "GET" ? undefined : (raw ?? JSON.stringify(twisted(body, twists)) ?? "");
      const headers: Record<string, string> = {
        "content-type": "application/json",
        ...(tag === null ? {} : { "if-match": tag }),
      };
      const as = withoutRole.includes(id) ? "public" : "coordinator";
      const answer = await house.send(method, query === null ? where : `${where}?${query}`, {
        as,
        body: content,
        headers,
        version: tag === null ? (version ?? null) : null,
      });
      if (answer.status === 422) refused += 1;
      if (method !== "GET" && answer.status < 300) carriedOut += 1;
      expect(answer.status).toBeLessThan(500);
    }),
    { seed, numRuns: runs },
  );
  expect(house.logged).toEqual([]);
  // Requests that get nowhere prove nothing: some must be carried out, and some refused for their content.
  expect(carriedOut).toBeGreaterThan(runs / 50);
  expect(refused).toBeGreaterThan(runs / 50);
});
