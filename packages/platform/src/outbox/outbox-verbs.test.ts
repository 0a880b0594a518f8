import { type Instant, instantOf } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NotSent } from "../mail/carrier.js";
import { mail, openOutbox, type TemporaryOutbox } from "../testing/open-outbox.js";
import { deliverDue } from "./deliver-mail.js";
import { mailIsLate, readOutbox, resendMail } from "./outbox-verbs.js";
import { stillWaits } from "./put-mail.js";
import { forgetAddresses, holdRestoredMail, mailAddressesKept, mailKept } from "./tidy-outbox.js";

let outbox: TemporaryOutbox;
beforeEach(async () => {
  outbox = await openOutbox();
});
afterEach(() => outbox.close());

const unreachable = () => new NotSent("unreachable", false, null);

describe("the outbox", () => {
  test("says what waits, what failed and what left; late is what has tried for a quarter of an hour", async () => {
    const late = () => mailIsLate({ kit: outbox.database.kit, db: outbox.database.read, now: instantOf(outbox.now) });
    await outbox.put({ address: "partita@example.org" });
    await deliverDue(outbox.post);
    outbox.fails = ({ to }) => (to === mail.address ? unreachable() : new NotSent("refused", true, null));
    await outbox.put();
    await outbox.put({ address: "errata@example.org" });
    await deliverDue(outbox.post);
    expect(await late()).toBe(false);
    outbox.later(15);
    const seen = await outbox.as("administrator")(readOutbox, {});
    expect(seen).toMatchObject({ waiting: 1, failed: 1, late: true });
    expect(seen.items.map(({ address, state, reason }) => [address, state, reason])).toEqual([
      ["errata@example.org", "failed", "refused"],
      [mail.address, "waiting", "unreachable"],
      ["partita@example.org", "sent", null],
    ]);
    outbox.fails = null;
    await deliverDue(outbox.post);
    expect(await late()).toBe(false);
  });

  test("sends again what was given up, and what waits without waiting longer; never what has left", async () => {
    outbox.fails = () => new NotSent("refused", true, null);
    const id = await outbox.put();
    await deliverDue(outbox.post);
    outbox.fails = unreachable;
    expect(await outbox.as("administrator")(resendMail, { id })).toMatchObject({ state: "waiting", attempts: 0 });
    await deliverDue(outbox.post);
    outbox.fails = null;
    await outbox.as("administrator")(resendMail, { id });
    await deliverDue(outbox.post);
    expect(outbox.carried).toHaveLength(1);
    await expect(outbox.as("administrator")(resendMail, { id })).rejects.toMatchObject({ name: "Conflict" });
  });

  test("is for nobody else", async () => {
    const id = await outbox.put();
    const nobody = outbox.as("coordinator");
    await expect(nobody(readOutbox, {})).rejects.toMatchObject({ name: "NotFound" });
    await expect(nobody(resendMail, { id })).rejects.toMatchObject({ name: "NotFound" });
  });

  test("forgets to whom mail went that left, and then that there was any: of what left before a moment", async () => {
    await outbox.put({ params: { device: "Firefox, Windows" } });
    await deliverDue(outbox.post);
    const left = instantOf(outbox.now);
    const after = instantOf(new Date(Date.parse(left) + 1));
    const erase = (kept: typeof mailKept | typeof mailAddressesKept, before: Instant) =>
      outbox.write((ctx) => kept.erase(ctx, { before }, 10));
    expect([await erase(mailAddressesKept, left), await erase(mailKept, left)]).toEqual([0, 0]);
    expect(await outbox.rows()).toMatchObject([{ address: mail.address }]);
    expect(await erase(mailAddressesKept, after)).toBe(1);
    expect(await outbox.rows()).toMatchObject([{ address: null, params: null, aboutId: null }]);
    expect(await erase(mailAddressesKept, after)).toBe(0);
    expect(await erase(mailKept, after)).toBe(1);
    expect(await outbox.rows()).toEqual([]);
  });

  test("forgets addresses that it is asked to forget: what waits for them is gone", async () => {
    await outbox.put({});
    await deliverDue(outbox.post);
    const waiting = await outbox.put({});
    await outbox.write((ctx) => forgetAddresses(ctx, [mail.address]));
    expect(await outbox.rows()).toMatchObject([{ address: null, state: "sent" }]);
    expect(await outbox.write((ctx) => stillWaits(ctx, waiting))).toBe(false);
  });

  test("of a restored instance holds what waited: it may have left since", async () => {
    const id = await outbox.put();
    await outbox.write(holdRestoredMail);
    expect(await deliverDue(outbox.post)).toBe(0);
    expect(await outbox.write((ctx) => stillWaits(ctx, id))).toBe(false);
    expect(await outbox.rows()).toMatchObject([{ state: "failed", reason: "restored" }]);
  });
});
