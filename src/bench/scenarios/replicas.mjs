import { APP, JAR, tumen } from "../contenders/tumen/contender.mjs";
import { disagreements } from "../harness/agreement.mjs";
import { Asking } from "../harness/asking.mjs";
import { sealed } from "../harness/checks.mjs";
import { actorsIn } from "../harness/contender-files.mjs";
import { dataset } from "../harness/datasets.mjs";
import { jvmAt } from "../harness/options.mjs";
import { Postgres } from "../harness/postgres.mjs";
import { say } from "../harness/progress.mjs";
import { PERIODS, Questions } from "../harness/questions.mjs";
import { comparison, faults, megabytes, number, table } from "../harness/report.mjs";
import { rounds } from "../harness/rounds.mjs";
import { Server, finished, stopAll, untilWordsAreFound } from "../harness/server.mjs";
import { same } from "../harness/wrk.mjs";

const COUNTS = "/v1/counts?by=month";
const EMBEDDED = "everything in memory";
const REPLICA = "replica";

/** A process that holds everything, and one that shares a database with others, for the same events. */
export async function replicas(options) {
  const title = "Replicas: documents in PostgreSQL, against everything in memory";
  if (!Postgres.isInstalled()) {
    return { title, sections: ["Skipped: PostgreSQL is not installed."], failures: [], data: null };
  }
  const sections = [];
  const failures = [];
  const data = {};
  for (const count of options.counts) {
    const result = await measured(count, options);
    data[count] = result;
    failures.push(...result.failures);
    sections.push(
      `${number(count)} events, loaded into the database in ${number(result.loading.seconds, 1)} s, ` +
        `at most ${megabytes(result.loading.peakBytes)} MB resident; there, documents are ${megabytes(result.documentBytes)} MB, ` +
        `the snapshot ${megabytes(result.snapshotBytes)} MB:\n\n${resources(result)}`,
      ...Object.entries(result.timed).map(([question, runs]) => `${question}:\n\n${comparison(runs, REPLICA)}`),
    );
  }
  return { title, sections, failures, data };
}

async function measured(count, options) {
  const directory = sealed(dataset(count, options.seed));
  const database = await Postgres.start();
  try {
    const environment = { TUMEN_DATABASE: database.url };
    const loading = await finished(`replicas-load-${count}`, {
      file: "java",
      args: [...options.jvm.load, "-jar", JAR, "load", directory],
      directory: APP,
      environment,
    });
    say(`  loaded in ${number(loading.seconds, 1)} s`);
    const embedded = await Server.start(
      `replicas-embedded-${count}`,
      tumen.launch({ dataset: directory, jvm: jvmAt(count, options), cache: false }),
    );
    const replica = await Server.start(
      `replicas-replica-${count}`,
      tumen.launch({ dataset: directory, jvm: options.jvm.replica, cache: false, environment }),
    );
    const servers = { [EMBEDDED]: embedded, [REPLICA]: replica };
    for (const server of Object.values(servers)) {
      await untilWordsAreFound(server);
    }
    const questions = (longest) => new Questions(actors, longest, options.seed);
    const actors = await actorsIn(embedded);
    const asked = Object.values(servers).map((server) => ({ contender: tumen, server }));
    const failures = await disagreements(asked, questions(31).take(options.agreements));
    const timed = {};
    for (const [question, longest] of Object.entries(PERIODS)) {
      const asking = new Asking(questions(longest), options);
      timed[`Selective: ${question}, ${options.connections} connections`] = await rounds(
        runners(servers, (name, server) => asking.runner(name, server, tumen.path)),
        options,
      );
    }
    const few = { ...options, connections: options.widestConnections };
    timed[`Widest: counts by month over everything, ${few.connections} connections`] = await rounds(
      runners(servers, (_, server) => (seconds) => same(server, COUNTS, { ...few, seconds })),
      few,
    );
    failures.push(...Object.values(timed).flatMap(faults));
    return {
      loading,
      processes: Object.fromEntries(
        Object.entries(servers).map(([name, server]) => [
          name,
          { readySeconds: server.readyAfter / 1000, liveBytes: server.liveBytes(), peakBytes: server.tree.peakBytes() },
        ]),
      ),
      documentBytes: database.number("select pg_total_relation_size('tumen_document')"),
      snapshotBytes: database.number("select pg_total_relation_size('tumen_snapshot')"),
      timed,
      failures,
    };
  } finally {
    await stopAll();
    database.stop();
  }
}

function runners(servers, runner) {
  return Object.fromEntries(Object.entries(servers).map(([name, server]) => [name, runner(name, server)]));
}

function resources({ processes }) {
  return table(
    ["", "s to ready", "live heap MB", "peak resident MB"],
    Object.entries(processes).map(([name, { readySeconds, liveBytes, peakBytes }]) => [
      name,
      number(readySeconds, 1),
      megabytes(liveBytes),
      megabytes(peakBytes),
    ]),
  );
}
