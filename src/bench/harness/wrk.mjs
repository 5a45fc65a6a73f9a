import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { BENCH } from "./places.mjs";

const run = promisify(execFile);

/**
 * One run of load against a server: what it came to, and what it cost the server; `compiling` is the time that the
 * compilers of a JVM worked, of the run's.
 */
async function load(server, url, script, scriptArguments, { seconds, connections, threads, headers = {} }) {
  const before = cpuOf(server);
  const { stdout } = await run("wrk", [
    ...["-t", Math.min(threads, connections), "-c", connections, "-d", `${seconds}s`, "--timeout", "30s"].map(String),
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    ...["-s", join(BENCH, "wrk", script), url],
    ...["--", ...scriptArguments.map(String)],
  ]);
  const after = cpuOf(server);
  const result = JSON.parse(stdout.match(/^RESULT (.*)$/m)[1]);
  const faults = Object.values(result.errors).reduce((a, b) => a + b, 0);
  return {
    requests: result.requests,
    seconds: result.microseconds / 1e6,
    perSecond: result.requests / (result.microseconds / 1e6),
    p50: result.p50 / 1000,
    p99: result.p99 / 1000,
    faults,
    errors: result.errors,
    exhausted: result.exhausted,
    cpuPerThousand: ((after.all - before.all) * 1000) / Math.max(1, result.requests),
    // Not below zero: a JVM ends compiler threads that it does not need.
    compiling: Math.max(0, after.compilers - before.compilers) / (seconds * 1000),
    residentBytes: server.tree.residentBytes(),
  };
}

function cpuOf({ tree }) {
  return { all: tree.cpuMilliseconds(), compilers: tree.compilerMilliseconds() };
}

/** The same request over and over. */
export function same(server, path, options) {
  return load(server, server.url(path), "report.lua", [], options);
}

/** Each line of a file of paths once, until the time or the file is over. */
export function distinct(server, file, options) {
  const threads = Math.min(options.threads, options.connections);
  return load(server, server.url("/"), "distinct.lua", [file, threads], options);
}
