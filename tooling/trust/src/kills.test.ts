import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFile } from "./check-file.js";
import { randomFrom } from "./random.js";
import { type ServedInstance, serveInstance } from "./served-instance.js";
import { type Acknowledged, makeWriter, type Request, send } from "./writer.js";

const long = process.env["TRAMA_LONG"] !== undefined;
const kills = Number(process.env["TRAMA_KILLS"] ?? (long ? 1000 : 3));
const replaysAfterEach = long ? 25 : 20;
const writersAtOnce = 8;
/** Every so many kills fall while the instance is still starting. */
const killsAtStart = 5;
const longestLifeMs = long ? 1500 : 600;
const longestStartMs = 1500;

const seed = Number(process.env["TRAMA_SEED"] ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);

let instance: ServedInstance;
beforeAll(async () => {
  instance = await serveInstance();
});
afterAll(() => instance.remove());

test(`${kills} kills among ${writersAtOnce} writers: nothing acknowledged is lost, torn or done twice`, async () => {
  const writers = Array.from({ length: writersAtOnce }, (_, at) => makeWriter(instance, `${at + 1}`));
  const all = (): Acknowledged[] => writers.flatMap(({ acknowledged }) => acknowledged);
  let replayed = 0;

  async function replaySome(): Promise<void> {
    const known = all();
    for (let count = 0; count < replaysAfterEach && known.length > 0; count += 1) {
      const one = known[Math.floor(random() * known.length)];
      if (!one) continue;
      expect(await send(instance, one.request)).toEqual(one.answer);
      replayed += 1;
    }
  }

  for (let kill = 1; kill <= kills; kill += 1) {
    const writing = Promise.all(writers.map((writer) => writer.write()));
    await wait(random() * longestLifeMs);
    // A kill before anything was acknowledged has nothing to lose.
    while (all().length === 0) await wait(5);
    await instance.kill();
    await writing;
    const { kept, made: _made, ...found } = await checkFile(instance.folder, all());
    expect({ seed, kill, ...found }).toEqual({ seed, kill, lost: [], torn: [], broken: [] });
    expect(kept).toBeGreaterThanOrEqual(all().length);
    expect(kept).toBeLessThanOrEqual(all().length + writersAtOnce);
    if (kill % killsAtStart === 0) {
      const { served } = instance.start();
      await wait(random() * longestStartMs);
      await Promise.all([instance.kill(), served]);
    }
    await instance.start().served;
    await replaySome();
  }

  // What is still unanswered is sent once more: then every change that was ever made has been acknowledged.
  await Promise.all(writers.map((writer) => writer.settle()));
  const [first] = all();
  const other = { kind: "organisation" as const, path: "/api/organisations", version: null };
  const body = JSON.stringify({ name: "Prova di altro contenuto", kind: "association" });
  const reused = await send(instance, { ...other, key: first?.request.key ?? "", body });
  expect(reused?.status).toBe(422);
  await instance.kill();
  const { kept, made, ...found } = await checkFile(instance.folder, all());
  expect({ seed, ...found }).toEqual({ seed, lost: [], torn: [], broken: [] });
  const ofKind = (kind: Request["kind"]) => all().filter(({ request }) => request.kind === kind).length;
  expect({ seed, kept, ...made }).toEqual({
    seed,
    kept: all().length,
    organisations: ofKind("organisation"),
    labs: ofKind("lab"),
    counts: ofKind("count"),
  });
  expect(replayed).toBeGreaterThanOrEqual(kills * replaysAfterEach);
  console.log(`seed ${seed}: ${kills} kills, ${all().length} acknowledged, ${replayed} sent again`);
});
