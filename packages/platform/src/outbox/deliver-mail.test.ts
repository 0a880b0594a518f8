import { instantOf } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NotSent } from "../mail/carrier.js";
import { about, mail, openOutbox, type TemporaryOutbox } from "../testing/open-outbox.js";
import { deliverDue } from "./deliver-mail.js";
import { putMail, withdrawMail } from "./put-mail.js";
import { claimMinutes, freeTaken, pausesInMinutes, takeMail } from "./take-mail.js";

let outbox: TemporaryOutbox;
beforeEach(async () => {
  outbox = await openOutbox();
});
afterEach(() => outbox.close());

describe("a mail", () => {
  test("leaves once the change that wants it is saved, once", async () => {
    const id = await outbox.put();
    expect(outbox.carried).toEqual([]);
    expect(await deliverDue(outbox.post)).toBe(1);
    expect(await deliverDue(outbox.post)).toBe(0);
    expect(outbox.carried.map((message) => [message.id, message.to])).toEqual([
      [`<${id}@trama.example>`, mail.address],
    ]);
    expect(await outbox.rows()).toMatchObject([
      { state: "sent", attempts: 1, reason: null, settledAt: instantOf(outbox.now) },
    ]);
  });

  test("does not leave when the change is undone", async () => {
    const undone = outbox.write(async (ctx) => {
      await putMail(ctx, mail);
      throw new Error("refused");
    });
    await expect(undone).rejects.toThrow("refused");
    expect(await deliverDue(outbox.post)).toBe(0);
    expect(await outbox.rows()).toEqual([]);
  });

  test("taken back before it left does not leave", async () => {
    await outbox.put();
    await outbox.put({ kind: "altra" });
    await outbox.write((ctx) => withdrawMail(ctx, about, "prova"));
    await deliverDue(outbox.post);
    expect((await outbox.rows()).map(({ kind }) => kind)).toEqual(["altra"]);
  });

  test("that nobody needs any more leaves no trace", async () => {
    await outbox.put();
    await deliverDue({ ...outbox.post, write: async () => null });
    expect(await outbox.rows()).toEqual([]);
  });

  test("past its time is given up", async () => {
    await outbox.put({ usefulUntil: instantOf(new Date(outbox.now.getTime() + 60_000)) });
    outbox.later(1);
    await deliverDue(outbox.post);
    expect([outbox.carried, await outbox.rows()]).toMatchObject([[], [{ state: "failed", reason: "tooLate" }]]);
  });

  test("says nothing of its content in the file", async () => {
    await outbox.put();
    await deliverDue(outbox.post);
    expect(JSON.stringify(await outbox.content())).not.toContain("Buongiorno");
  });
});

const unreachable = () => new NotSent("unreachable", false, null);

describe("a mail that does not leave", () => {
  test("is tried again after longer and longer pauses, two days in all, then given up", async () => {
    outbox.fails = unreachable;
    await outbox.put();
    let waited = 0;
    for (const pause of pausesInMinutes) {
      expect(await deliverDue(outbox.post)).toBe(1);
      outbox.later(pause - 1);
      expect(await deliverDue(outbox.post)).toBe(0);
      expect(await outbox.rows()).toMatchObject([{ state: "waiting", reason: "unreachable" }]);
      outbox.later(1);
      waited += pause;
    }
    expect(await deliverDue(outbox.post)).toBe(1);
    expect(await outbox.rows()).toMatchObject([{ state: "failed", attempts: pausesInMinutes.length + 1 }]);
    expect(waited / 60).toBeGreaterThan(40);
    expect(waited / 60).toBeLessThan(48);
  });

  test("leaves as soon as the way is free again, under the same name", async () => {
    const tried: string[] = [];
    outbox.fails = ({ id }) => {
      tried.push(id);
      return tried.length < 3 ? unreachable() : null;
    };
    await outbox.put();
    for (const pause of [0, ...pausesInMinutes]) {
      outbox.later(pause);
      await deliverDue(outbox.post);
    }
    expect(outbox.carried).toHaveLength(1);
    expect(new Set(tried).size).toBe(1);
  });

  test("does not hold up the others", async () => {
    outbox.fails = ({ to }) => (to === mail.address ? unreachable() : null);
    await outbox.put();
    await outbox.put({ address: "altra@example.org" });
    expect(await deliverDue(outbox.post)).toBe(2);
    expect(outbox.carried.map(({ to }) => to)).toEqual(["altra@example.org"]);
  });

  test("because the server refuses it for good is given up at once, with what the server said", async () => {
    outbox.fails = () => new NotSent("refused", true, "550 No such user");
    await outbox.put();
    await deliverDue(outbox.post);
    expect(await outbox.rows()).toMatchObject([
      { state: "failed", attempts: 1, reason: "refused", answer: "550 No such user" },
    ]);
  });

  test("because the program cannot write it is told as a mistake, and tried again", async () => {
    await outbox.put();
    const broken = new Error("broken");
    await deliverDue({ ...outbox.post, write: () => Promise.reject(broken) });
    expect(outbox.mistakes).toEqual([broken]);
    expect(await outbox.rows()).toMatchObject([{ state: "waiting", reason: "unwritten" }]);
  });

  test("for an address that is not one is given up", async () => {
    await outbox.put({ address: "a@example.org, b@example.org" });
    await deliverDue(outbox.post);
    expect([outbox.carried, await outbox.rows()]).toMatchObject([[], [{ state: "failed", reason: "refused" }]]);
  });
});

describe("a process that is killed while it sends", () => {
  test("leaves the mail to the next one: at once where no other can be sending it, else after a while", async () => {
    const id = await outbox.put();
    expect((await takeMail(outbox.post))?.id).toBe(id);
    expect(await deliverDue(outbox.post)).toBe(0);
    outbox.later(claimMinutes);
    expect((await takeMail(outbox.post))?.id).toBe(id);
    await freeTaken(outbox.database);
    expect(await deliverDue(outbox.post)).toBe(1);
    expect(outbox.carried.map((message) => message.id)).toEqual([`<${id}@trama.example>`]);
  });

  test("is not doubled by another that sends at the same time", async () => {
    for (let each = 0; each < 10; each += 1) await outbox.put();
    await Promise.all([deliverDue(outbox.post), deliverDue(outbox.post), deliverDue(outbox.post)]);
    expect(new Set(outbox.carried.map(({ id }) => id)).size).toBe(10);
    expect(outbox.carried).toHaveLength(10);
  });
});

test("a clock that was put back by a year holds nothing up", async () => {
  outbox.fails = unreachable;
  await outbox.put();
  await deliverDue(outbox.post);
  outbox.later(-365 * 24 * 60);
  outbox.fails = null;
  expect(await deliverDue(outbox.post)).toBe(1);
  expect(outbox.carried).toHaveLength(1);
});
