import { say } from "./progress.mjs";

const STEADY = 0.05;
const ALIKE = 3;
/** A JVM that compiles for more of the time is not what it will be. */
const COMPILING = 0.1;
/** Seconds that a contender may take until it answers at all. */
const FIRST_ANSWERS = 60;

/**
 * Warms each runner, then measures all of them in turns (A B C, A B C, …), so that what else the machine does meets
 * each of them alike.
 *
 * @param runners by name; each is called as `runner(seconds, turn)` and gives the result of one run
 * @returns the results of the rounds by name
 */
export async function rounds(runners, options) {
  const results = Object.fromEntries(Object.keys(runners).map((name) => [name, []]));
  for (const [name, run] of Object.entries(runners)) {
    await warmedUp(name, run, options);
  }
  for (let round = 1; round <= options.rounds; round++) {
    for (const [name, run] of Object.entries(runners)) {
      const result = await run(options.seconds, round);
      say(`  round ${round}: ${name} ${result.perSecond.toFixed(0)}/s, p99 ${result.p99.toFixed(2)} ms`);
      results[name].push(result);
    }
  }
  return results;
}

/**
 * Until three runs one after the other are alike and the JVM compiles hardly any more, or until the limit. Runs alone
 * do not tell: on few cores one method that is large keeps the compiler for as long as they take, and all others wait.
 */
async function warmedUp(name, run, { warmUpSeconds, warmUpLimit }) {
  let recent = [];
  for (let spent = warmUpSeconds, runs = 1; ; spent += warmUpSeconds, runs++) {
    recent = [...recent, await run(warmUpSeconds, `warm-up ${runs}`)].slice(-ALIKE);
    const { perSecond, compiling } = recent.at(-1);
    // One that has not answered at all within such a run is still too cold to be measured, limit or not.
    const over = spent >= (perSecond > 0 ? warmUpLimit : Math.max(warmUpLimit, FIRST_ANSWERS));
    const steady = isSteady(recent);
    if (over || steady) {
      const compiler = compiling < COMPILING ? "" : `, compiling for ${(compiling * 100).toFixed(0)} % of the time`;
      say(`  warmed up: ${name} ${perSecond.toFixed(0)}/s after ${spent} s${steady ? "" : ", not steady"}${compiler}`);
      return;
    }
  }
}

function isSteady(runs) {
  const paces = runs.map(({ perSecond }) => perSecond);
  return (
    // Two may be alike by chance while both are still far from what it comes to.
    runs.length === ALIKE &&
    runs.every(({ perSecond, compiling }) => perSecond > 0 && compiling < COMPILING) &&
    Math.min(...paces) >= (1 - STEADY) * Math.max(...paces)
  );
}
