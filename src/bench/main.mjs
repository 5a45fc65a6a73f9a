/** Runs the scenarios, prints what they came to as Markdown, and writes it down. Called by `run`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { HELP, options as optionsOf } from "./harness/options.mjs";
import { WORK } from "./harness/places.mjs";
import { say } from "./harness/progress.mjs";
import { number } from "./harness/report.mjs";
import { stopAll } from "./harness/server.mjs";
import { cold } from "./scenarios/cold.mjs";
import { growth } from "./scenarios/growth.mjs";
import { load } from "./scenarios/load.mjs";
import { memory } from "./scenarios/memory.mjs";
import { replicas } from "./scenarios/replicas.mjs";
import { start } from "./scenarios/start.mjs";
import { warm } from "./scenarios/warm.mjs";

const ALL = { warm, cold, growth, start, load, memory, replicas };

const options = commandLine();
mkdirSync(WORK, { recursive: true });

const report = [
  `${availableParallelism()} cores, ${number(totalmem() / 2 ** 30)} GiB; Java ${javaVersion()}, Node ${process.version}; ` +
    `${options.rounds} rounds of ${options.seconds} s, medians, in brackets the least and the most.`,
];
console.log(report[0]);
const results = { options, scenarios: {} };
const failures = [];
for (const name of options.scenarios) {
  say(`== ${name}`);
  const { title, sections, failures: found, data } = await run(ALL[name]);
  results.scenarios[name] = { title, failures: found, data };
  failures.push(...found.map((failure) => `${name}: ${failure}`));
  const part = [`### ${title}`, ...sections, ...found.map((failure) => `**Failed:** ${failure}`)].join("\n\n");
  console.log(`\n${part}`);
  report.push(part);
  // After each, so that a run that is broken off leaves what it had.
  writeFileSync(join(WORK, "results.json"), JSON.stringify(results, null, 2));
  writeFileSync(join(WORK, "results.md"), `${report.join("\n\n")}\n`);
}
failures.forEach((failure) => say(`FAILED ${failure}`));
process.exit(failures.length > 0 ? 1 : 0);

/** A scenario that breaks is a failure among others; those after it still run, and nothing of it beside them. */
async function run(scenario) {
  try {
    return await scenario(options);
  } catch (e) {
    say(e.stack);
    return { title: scenario.name, sections: [], failures: [e.message], data: null };
  } finally {
    await stopAll();
  }
}

function commandLine() {
  try {
    const asked = optionsOf(process.argv.slice(2));
    if (!asked.help) {
      return asked;
    }
    console.log(HELP);
    process.exit(0);
  } catch (e) {
    console.error(`${e.message}\n\n${HELP}`);
    process.exit(2);
  }
}

function javaVersion() {
  return execFileSync("java", ["--version"], { encoding: "utf8" }).split("\n")[0];
}
