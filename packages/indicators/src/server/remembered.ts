import type { ReadContext } from "@trama/database";
import type { Answered, Question } from "./sources.js";

/** How many groups are remembered, in all the answers together. */
const most = 20_000;

const nameOf = ({ source, where, ...rest }: Question) => JSON.stringify([source.measure.code, [...where], rest]);

/**
 * Exact answers, for as long as nothing at all has changed: no record, no configuration, not the day. Whatever is saved,
 * by whoever it is, everything is forgotten. While a change is being made nothing is remembered and nothing recalled.
 */
export class Remembered {
  #under: { state: number; config: ReadContext["config"]; today: ReadContext["today"] } | null = null;
  readonly #answers = new Map<string, Answered>();
  #groups = 0;

  async answer(ctx: ReadContext, question: Question, count: () => Promise<Answered>): Promise<Answered> {
    const state = (await ctx.state?.()) ?? null;
    if (state === null) return await count();
    this.#forgetUnless(ctx, state);
    const name = nameOf(question);
    const known = this.#answers.get(name);
    if (known) return known;
    const counted = await count();
    // Meanwhile another verb may have begun after a change: what it remembers is newer than this.
    if (this.#under?.state === state) this.#keep(name, counted);
    return counted;
  }

  #forgetUnless({ config, today }: ReadContext, state: number): void {
    const under = this.#under;
    if (under?.state === state && under.config === config && under.today === today) return;
    this.#under = { state, config, today };
    this.#forget();
  }

  #keep(name: string, answered: Answered): void {
    this.#groups += answered.groups.length + 1;
    if (this.#groups > most) this.#forget();
    else this.#answers.set(name, answered);
  }

  #forget(): void {
    this.#answers.clear();
    this.#groups = 0;
  }
}
