import { setTimeout as pause } from "node:timers/promises";
import { tumen } from "../contenders/tumen/contender.mjs";
import { Asking } from "../harness/asking.mjs";
import { actorsIn } from "../harness/contender-files.mjs";
import { PAGE, Questions } from "../harness/questions.mjs";
import { megabytes, number, table } from "../harness/report.mjs";
import { Server } from "../harness/server.mjs";

const LONGEST = 3 * 365;
const SAMPLE_MS = 500;

/** A rise below this share is the noise of what a process has resident. */
const NOISE = 0.02;

/** Lists in several shapes and what is counted over them: a cache of responses meets all of these. */
const SHAPES = [
  `/v1/events?limit=${PAGE}`,
  "/v1/events?limit=500",
  "/v1/events?format=csv",
  "/v1/events?format=geojson",
  "/v1/counts?by=month",
  "/v1/network?level=country",
];

/** A stream of ever-different requests against a small heap: no error, and no more memory in its second half. */
export async function memory(options) {
  const server = await Server.start("memory-tumen", tumen.launch({ jvm: options.jvm.memory }));
  const questions = new Questions(await actorsIn(server), LONGEST, options.seed);
  const asking = new Asking(questions, { ...options, headers: { "Accept-Encoding": "gzip" } });
  let asked = 0;
  const path = ({ actor, from, to }) => {
    const shape = SHAPES[asked++ % SHAPES.length];
    return `${shape}&actor=${actor}&from=${from}&to=${to}`;
  };
  const run = asking.runner("memory", server, path);
  const halves = [await half(server, run, options), await half(server, run, options)];
  const [first, second] = halves.map((one) => one.mostResident);
  const steady = second <= first * (1 + NOISE);
  const failures = halves.filter((one) => one.faults > 0).map((one) => `errors: ${JSON.stringify(one.errors)}`);
  if (!steady && !options.smoke) {
    failures.push(`memory rises in the second half, from ${megabytes(first)} to ${megabytes(second)} MB`);
  }
  const columns = ["", "requests", "errors", "most resident MB"];
  const rows = halves.map((one, i) => [
    ["first half", "second half"][i],
    number(one.requests),
    number(one.faults),
    megabytes(one.mostResident),
  ]);
  return {
    title: `Memory: distinct requests, ${options.jvm.memory.join(" ")}`,
    sections: [table(columns, rows)],
    failures,
    data: halves,
  };
}

async function half(server, run, options) {
  const sampler = sampled(server);
  const result = { requests: 0, faults: 0, errors: [] };
  for (let turn = 1; result.requests < options.requests / 2; turn++) {
    const { requests, faults, errors } = await run(options.seconds, `${performance.now()} ${turn}`);
    if (requests === 0) {
      throw new Error(`${server.name} answers nothing: ${JSON.stringify(errors)}`);
    }
    result.requests += requests;
    result.faults += faults;
    result.errors.push(...(faults > 0 ? [errors] : []));
  }
  return { ...result, ...(await sampler()) };
}

/** Looks at the memory now and then, until the function that this returns is called. */
function sampled(server) {
  let over = false;
  const samples = [];
  const sampling = (async () => {
    while (!over) {
      samples.push(server.tree.residentBytes());
      await pause(SAMPLE_MS);
    }
  })();
  return async () => {
    over = true;
    await sampling;
    return { mostResident: Math.max(...samples), samples };
  };
}
