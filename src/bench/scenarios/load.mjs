import { tumen } from "../contenders/tumen/contender.mjs";
import { sealed } from "../harness/checks.mjs";
import { dataset, twin } from "../harness/datasets.mjs";
import { jvmAt } from "../harness/options.mjs";
import { say } from "../harness/progress.mjs";
import { megabytes, number, range, table } from "../harness/report.mjs";
import { Server } from "../harness/server.mjs";
import { median, spread } from "../harness/statistics.mjs";

const MOST_CHECKED_AT_START = 100_000;

/** From files to ready: how many events a second, and how much memory that takes and then needs. */
export async function load(options) {
  const rows = [];
  const data = {};
  for (const count of options.counts) {
    for (const [way, directory] of Object.entries(ways(dataset(count, options.seed), count))) {
      const name = `${number(count)} events, ${way}`;
      const runs = [];
      for (let run = 0; run < options.loadRuns; run++) {
        runs.push(await loaded(`load-tumen-${count}`, directory, count, options));
        say(`  ${name}: ${number(runs.at(-1).perSecond)}/s`);
      }
      data[name] = runs;
      rows.push([
        name,
        number(median(runs.map((one) => one.seconds)), 1),
        range(spread(runs.map((one) => one.perSecond)), 0),
        megabytes(median(runs.map((one) => one.residentBytes))),
        megabytes(median(runs.map((one) => one.peakBytes))),
      ]);
    }
  }
  const columns = ["", "s to ready", "events/s", "resident MB once it serves", "peak MB"];
  return { title: "Load: from files to ready", sections: [table(columns, rows)], failures: [], data };
}

/** Checked at the start, unless that takes minutes; sealed beforehand. */
function ways(directory, count) {
  const atStart = count > MOST_CHECKED_AT_START ? {} : { "checked at the start": twin(directory, "unsealed") };
  return {
    ...atStart,
    sealed: twin(sealed(directory), "sealed", "seal.json", "summary.bin"),
  };
}

async function loaded(name, directory, count, options) {
  const server = await Server.start(name, tumen.launch({ dataset: directory, jvm: jvmAt(count, options) }));
  const seconds = server.readyAfter / 1000;
  const [residentBytes, peakBytes] = [server.tree.residentBytes(), server.tree.peakBytes()];
  await server.stop();
  return { seconds, perSecond: count / seconds, residentBytes, peakBytes };
}
