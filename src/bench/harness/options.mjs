import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

export const SCENARIOS = ["warm", "cold", "growth", "start", "load", "memory", "replicas"];

export const HELP = `usage: src/bench/run [OPTION]...

  --scenarios LIST    of ${SCENARIOS.join(",")}; all of them if not said
  --smoke             everything tiny: whether all of it works and the answers agree, and no figures
  --rounds N          measured rounds, in turns (5)
  --seconds N         length of each run (10)
  --warm-up N         most seconds that a contender is warmed up for (240)
  --connections N     at once (32); --widest-connections N for the widest questions of growth (2)
  --threads N         of wrk (2)
  --counts LIST       events of the datasets of growth, load and replicas (10000,100000,1000000)
  --cold-count N      events of cold (10000)
  --agreements N      questions whose answers are compared before cold is timed (200)
  --start-runs N      starts of each application in start (10); --load-runs N for each dataset in load (3)
  --requests N        distinct requests of memory (400000)
  --jvm NAME=OPTIONS  of the JVM of tumen, spring or empty; also tumen@COUNT, memory (a heap of 128 MB),
                      and replica and load of replicas (512 MB, 2 GB); repeatable
  --seed N            of datasets and questions (1)
`;

/** All of it resident from the first, so that what rises later is not the heap on its way to its bound. */
const SMALL_HEAP = ["-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch"];

const FULL = {
  rounds: 5,
  seconds: 10,
  "warm-up": 240,
  connections: 32,
  "widest-connections": 2,
  threads: Math.min(2, availableParallelism()),
  "cold-count": 10_000,
  agreements: 200,
  "start-runs": 10,
  "load-runs": 3,
  requests: 400_000,
  seed: 1,
};

const SMOKE = {
  ...FULL,
  rounds: 2,
  seconds: 1,
  "warm-up": 1,
  connections: 8,
  "cold-count": 1000,
  agreements: 60,
  "start-runs": 1,
  "load-runs": 1,
  requests: 2000,
};

/** What the command line asks for. Throws what is wrong with it. */
export function options(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      scenarios: { type: "string", default: SCENARIOS.join(",") },
      counts: { type: "string" },
      smoke: { type: "boolean", default: false },
      jvm: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h", default: false },
      ...Object.fromEntries(Object.keys(FULL).map((name) => [name, { type: "string" }])),
    },
  });
  const defaults = values.smoke ? SMOKE : FULL;
  const number = Object.fromEntries(
    Object.entries(defaults).map(([name, usual]) => [name, whole(name, values[name] ?? String(usual))]),
  );
  return {
    help: values.help,
    smoke: values.smoke,
    scenarios: values.scenarios.split(",").map(known),
    counts: (values.counts ?? (values.smoke ? "300,1000" : "10000,100000,1000000"))
      .split(",")
      .map((count) => whole("counts", count)),
    rounds: number.rounds,
    seconds: number.seconds,
    warmUpSeconds: number.seconds,
    warmUpLimit: number["warm-up"],
    connections: number.connections,
    widestConnections: number["widest-connections"],
    threads: number.threads,
    coldCount: number["cold-count"],
    agreements: number.agreements,
    startRuns: number["start-runs"],
    loadRuns: number["load-runs"],
    requests: number.requests,
    seed: number.seed,
    jvm: { memory: SMALL_HEAP, replica: ["-Xmx512m"], load: ["-Xmx2g"], ...Object.fromEntries(values.jvm.map(jvmOption)) },
  };
}

/** The JVM's options for ours with so many events. */
export function jvmAt(count, { jvm }) {
  return jvm[`tumen@${count}`] ?? jvm.tumen ?? [];
}

function known(scenario) {
  if (!SCENARIOS.includes(scenario)) {
    throw new Error(`there is no scenario “${scenario}”`);
  }
  return scenario;
}

function whole(name, text) {
  if (!/^\d+$/.test(text)) {
    throw new Error(`--${name}: “${text}” is no whole number`);
  }
  return Number(text);
}

function jvmOption(text) {
  const [, name, options] = text.match(/^([a-z]+(?:@\d+)?)=(.*)$/) ?? [];
  if (name === undefined) {
    throw new Error(`--jvm: “${text}” is not NAME=OPTIONS`);
  }
  return [name, options.split(/\s+/).filter(Boolean)];
}
