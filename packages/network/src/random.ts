/**
 * A seeded source of chance (sfc32): the same seed gives the same sequence on every machine, so every figure that
 * rests on chance can be computed again.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed any integer; its low 32 bits are used. */
  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = 0x9e3779b9 | 0;
    this.#c = 0x243f6a88 | 0;
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** 32 random bits, as a signed integer. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum;
  }

  /** A number in [0, 1). */
  fraction(): number {
    return (this.bits() >>> 0) / 4294967296;
  }

  /** An integer in [0, limit), for a limit below 2^31. */
  below(limit: number): number {
    return Math.floor(((this.bits() >>> 0) / 4294967296) * limit);
  }

  /** Puts the items in random order, in place. */
  shuffle(items: Int32Array): void {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const item = items[last];
      items[last] = items[other];
      items[other] = item;
    }
  }
}
