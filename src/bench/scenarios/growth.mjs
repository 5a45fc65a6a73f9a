import { tumen } from "../contenders/tumen/contender.mjs";
import { Asking } from "../harness/asking.mjs";
import { sealed } from "../harness/checks.mjs";
import { actorsIn } from "../harness/contender-files.mjs";
import { dataset } from "../harness/datasets.mjs";
import { json } from "../harness/http.mjs";
import { jvmAt } from "../harness/options.mjs";
import { say } from "../harness/progress.mjs";
import { PAGE, PERIODS, Questions } from "../harness/questions.mjs";
import { development, faults, number } from "../harness/report.mjs";
import { rounds } from "../harness/rounds.mjs";
import { Server, untilWordsAreFound } from "../harness/server.mjs";
import { same } from "../harness/wrk.mjs";

const WIDEST = "/v1/events?actor=north-korea";
const COUNTS = "/v1/counts?by=month";

/** The same questions to more and more events, with nothing kept of an answer. */
export async function growth(options) {
  const servers = [];
  for (const count of options.counts) {
    const launch = tumen.launch({ dataset: sealed(dataset(count, options.seed)), jvm: jvmAt(count, options), cache: false });
    const server = await Server.start(`growth-tumen-${count}`, launch);
    say(`  ${number(count)} events ready after ${number(server.readyAfter / 1000, 1)} s`);
    await untilWordsAreFound(server);
    servers.push([`${number(count)} events`, server]);
  }
  const actors = await actorsIn(servers[0][1]);
  const runnersOf = async (runner) =>
    Object.fromEntries(await Promise.all(servers.map(async ([name, server]) => [name, await runner(name, server)])));
  const measured = {};
  for (const [title, longest] of Object.entries(PERIODS)) {
    const asking = new Asking(new Questions(actors, longest, options.seed), options);
    measured[`Selective: ${title}, ${options.connections} connections`] = await rounds(
      await runnersOf((name, server) => asking.runner(name, server, tumen.path)),
      options,
    );
  }
  const few = { ...options, connections: options.widestConnections };
  for (const [title, path] of Object.entries({
    [`North Korea over all years, the last page of ${PAGE}, with total`]: lastPage,
    "counts by month over everything": () => COUNTS,
  })) {
    const repeated = async (_, server) => {
      const asked = await path(server);
      return (seconds) => same(server, asked, { ...few, seconds });
    };
    measured[`Widest: ${title}, ${few.connections} connections`] = await rounds(await runnersOf(repeated), few);
  }
  return {
    title: "Growth: the same questions to more events, without the response cache",
    sections: Object.entries(measured).map(([title, results]) => `${title}:\n\n${development(results)}`),
    failures: Object.values(measured).flatMap(faults),
    data: measured,
  };
}

/** Walks to the end of the widest list as a client does, by `next`: in big steps first, then in pages. */
async function lastPage(server) {
  let cursor = "start";
  for (const limit of [500, PAGE]) {
    for (;;) {
      const { next } = await json(server.url(`${WIDEST}&limit=${limit}&cursor=${cursor}`));
      if (next === undefined) {
        break;
      }
      cursor = new URL(next).searchParams.get("cursor");
    }
  }
  const path = `${WIDEST}&limit=${PAGE}&cursor=${cursor}`;
  const { total, items } = await json(server.url(path));
  say(`  ${server.name}: the last page has ${items.length} of ${total}`);
  return path;
}
