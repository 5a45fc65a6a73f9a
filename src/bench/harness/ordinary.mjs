import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** Milliseconds between two requests. */
const PAUSE = 20;
const GIVEN_UP = 30_000;

if (!isMainThread) {
  parentPort.postMessage(await ask(workerData.base, performance.now() + workerData.milliseconds));
}

/**
 * Asks as an ordinary client does, one request after the other on a connection, half of them for what no cache has, and as a probe does.
 * In a thread of its own, so that it does not wait for what other clients of this process do with their responses.
 *
 * @param until a time of performance.now()
 */
export function ordinaryClient(base, until) {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { base, milliseconds: until - performance.now() } });
    worker.once("message", done);
    worker.once("error", fail);
  });
}

async function ask(base, until) {
  const agent = new Agent({ keepAlive: true });
  const milliseconds = [];
  const liveness = [];
  let failed = 0;
  for (let i = 0; performance.now() < until; i++) {
    const path = i % 2 === 0 ? `/v1/events?limit=20&to=${2030 + (i % 900)}` : "/v1/people?limit=10";
    const answer = await timed(base + path, agent);
    milliseconds.push(answer.milliseconds);
    failed += answer.status === 200 ? 0 : 1;
    if (i % 25 === 0) {
      liveness.push((await timed(`${base}/q/health/live`, agent)).milliseconds);
    }
    await pause(PAUSE);
  }
  agent.destroy();
  return { milliseconds, liveness, failed };
}

/** Sends a request, and reads its response to the end; the status is that of the error if there is none. */
export function timed(url, agent) {
  return new Promise((done) => {
    const begin = performance.now();
    const end = (status, body = "") => done({ status, body, milliseconds: performance.now() - begin });
    const asked = request(url, { agent, timeout: GIVEN_UP, headers: { "Accept-Encoding": "identity" } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", (error) => end(error.code));
      response.on("end", () => end(response.statusCode, Buffer.concat(chunks).toString()));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", (error) => end(error.code));
    asked.end();
  });
}

/** Of numbers, the one that this share of them does not exceed, rounded. */
export function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 0 ? "–" : Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}
