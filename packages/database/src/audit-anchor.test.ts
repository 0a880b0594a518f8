import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { AuditVerdict } from "./audit.js";
import { makeTrail, type Trail } from "./testing/trail.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const length = 9;
const sequence = fc.integer({ min: 1, max: length });
let trail: Trail;
let intact: AuditVerdict;
let head: string;

beforeAll(async () => {
  trail = await makeTrail(length);
  intact = trail.intact;
  head = intact.intact ? intact.head : "";
});
afterAll(() => trail.remove());

it("with the end kept elsewhere, shows every trail cut short and from which line on", async () => {
  const anchor = { sequence: length, hash: head };
  await fc.assert(
    fc.asyncProperty(sequence, async (row) => {
      const verdict = await trail.verdictAfter(async (client) => {
        for (const table of ["audit", "audit_payload"])
          await client.execute({ sql: `delete from ${table} where sequence >= ?`, args: [row] });
        return true;
      }, anchor);
      expect(verdict).toEqual({ intact: false, sequence: row, fault: "truncated" });
    }),
    { numRuns: 20 },
  );
  expect(await trail.verdictAfter(() => Promise.resolve(true), anchor)).toEqual(intact);
});

it("with any line kept elsewhere, shows a trail written anew from there, and lets a longer one pass", async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async (row) => {
      const honest = await trail.verdictAfter(() => Promise.resolve(true), await trail.anchorAt(row));
      expect(honest).toEqual(intact);
      const other = { sequence: row, hash: "f".repeat(64) };
      expect(await trail.verdictAfter(() => Promise.resolve(true), other)).toEqual({
        ...{ intact: false, sequence: row, fault: "rewritten" },
      });
    }),
    { numRuns: 9 },
  );
});
