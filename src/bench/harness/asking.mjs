import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { WORK } from "./places.mjs";
import { distinct } from "./wrk.mjs";

/** What a contender is thought to answer in a second before it is known. */
const GUESS = 10_000;
const MARGIN = 1.5;
/** So many questions are there even for a contender that has answered none. */
const LEAST = 1000;

/**
 * Asks contenders distinct questions, all of them the same ones in a turn, and other ones in each turn: a fast contender
 * gets further in the list than a slow one.
 */
export class Asking {
  #questions;
  #options;
  #turn;
  #list = [];
  #pace = new Map();

  constructor(questions, options) {
    this.#questions = questions;
    this.#options = options;
  }

  /** A runner for {@link rounds}. */
  runner(name, server, path) {
    return async (seconds, turn) => {
      for (;;) {
        const pace = this.#pace.get(name) ?? GUESS;
        const file = this.#file(name, path, turn, Math.ceil(LEAST + pace * seconds * MARGIN));
        const result = await distinct(server, file, { ...this.#options, seconds });
        this.#pace.set(name, result.exhausted ? pace * 3 : result.perSecond);
        if (!result.exhausted) {
          return result;
        }
        // It was faster than thought and ran out of questions, which says nothing: once more, with others.
        this.#turn = undefined;
      }
    };
  }

  #file(name, path, turn, count) {
    if (turn !== this.#turn) {
      this.#turn = turn;
      this.#list = [];
    }
    this.#list = this.#list.concat(this.#questions.take(Math.max(0, count - this.#list.length)));
    return written(name, this.#list.slice(0, count).map(path));
  }
}

function written(name, paths) {
  const path = join(WORK, `questions-${name.replaceAll(/\W+/g, "-")}.txt`);
  const file = openSync(path, "w");
  for (let at = 0; at < paths.length; at += 10_000) {
    writeSync(file, `${paths.slice(at, at + 10_000).join("\n")}\n`);
  }
  closeSync(file);
  return path;
}
