import { Random } from "../generator/random.mjs";

/** Nearly all generated events are of this time. */
const FIRST = Date.UTC(1990, 0, 1);
const DAYS = Math.floor((Date.UTC(2024, 10, 30) - FIRST) / 86_400_000);

export const PAGE = 20;

/** The longest period that is asked for, in days. */
export const PERIODS = { "an actor in a period of up to a month": 31, "an actor in a period of up to three years": 3 * 365 };

/**
 * Questions that are never asked twice: what did an actor do in a period? The contenders answer with the first events,
 * oldest first, and how many there are.
 */
export class Questions {
  #asked = new Set();
  #random;

  /** @param longest length of a period in days */
  constructor(actors, longest, seed) {
    this.actors = actors;
    this.longest = longest;
    this.#random = new Random(seed);
  }

  take(count) {
    return Array.from({ length: count }, () => this.#next());
  }

  #next() {
    for (;;) {
      const actor = this.#random.between(0, this.actors.length - 1);
      const first = this.#random.between(0, DAYS - 1);
      const length = this.#random.between(1, this.longest);
      const key = (actor * DAYS + first) * (this.longest + 1) + length;
      if (!this.#asked.has(key)) {
        this.#asked.add(key);
        return { actor: this.actors[actor], from: day(first), to: day(first + length - 1) };
      }
    }
  }
}

function day(number) {
  return new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);
}
