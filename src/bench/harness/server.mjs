import { execFileSync, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ProcessTree } from "./process-tree.mjs";
import { WORK } from "./places.mjs";
import { get } from "./http.mjs";
import { say } from "./progress.mjs";

const STOP_MS = 10_000;
const SAMPLE_MS = 200;
const running = new Set();

/** Nothing outlives the harness, however it ends. */
process.on("exit", () => running.forEach((server) => server.killAll()));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => process.exit(130));
}

/** Ends what is still running. */
export async function stopAll() {
  await Promise.all([...running].map((server) => server.stop()));
}

/** Runs a command: how long it takes, and the most that is resident meanwhile. */
export function finished(name, launch) {
  return new Server(name, undefined, launch).finish();
}

/** The index of words is made after the rest is ready, and would be measured, too. */
export async function untilWordsAreFound(server) {
  const patience = Date.now() + 20 * 60 * 1000;
  while ((await get(server.url("/v1/search?q=missile&limit=1"))).status !== 200) {
    if (Date.now() > patience) {
      throw new Error(`${server.name} finds no words`);
    }
  }
  say(`  ${server.name}: words are found`);
}

/** A process of ours that answers on loopback. */
export class Server {
  #process;
  #ended;

  /**
   * Starts it and waits until it is ready.
   *
   * @param name of its log in the work directory
   * @param launch of a port: `{file, args, environment, directory, ready}`; `ready` is the path that is answered with
   *   200 once it serves
   * @param every how often it is asked whether it is ready, in milliseconds
   */
  static async start(name, launch, { every = 20, withinSeconds = 900 } = {}) {
    const port = await freePort();
    const server = new Server(name, port, launch(port));
    try {
      await server.#untilReady(every, withinSeconds);
    } catch (e) {
      await server.stop();
      throw e;
    }
    return server;
  }

  constructor(name, port, { file, args, environment = {}, directory = WORK, ready }) {
    this.name = name;
    this.port = port;
    this.ready = ready;
    mkdirSync(join(WORK, "logs"), { recursive: true });
    this.logFile = join(WORK, "logs", `${name}.log`);
    const log = openSync(this.logFile, "w");
    this.startedAt = performance.now();
    this.#process = spawn(file, args, {
      cwd: directory,
      env: { ...process.env, ...environment },
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    running.add(this);
    this.#ended = new Promise((resolve) => {
      this.#process.once("error", resolve);
      this.#process.once("exit", resolve);
    }).then(() => {
      this.gone = true;
      running.delete(this);
    });
    this.tree = new ProcessTree(this.#process.pid);
  }

  /** What is live of the heap of a JVM, after a collection. */
  liveBytes() {
    const histogram = execFileSync("jcmd", [String(this.tree.root), "GC.class_histogram"], { encoding: "utf8", maxBuffer: 2 ** 26 });
    return Number(histogram.match(/^Total\s+\d+\s+(\d+)\s*$/m)[1]);
  }

  /** Waits for the end, which must be with status 0. */
  async finish() {
    let peakBytes = 0;
    while (!this.gone) {
      peakBytes = Math.max(peakBytes, this.tree.peakBytes());
      await Promise.race([this.#ended, pause(SAMPLE_MS)]);
    }
    if (this.#process.exitCode !== 0) {
      throw new Error(`${this.name} ended with ${this.#process.exitCode}:\n${this.log().slice(-3000)}`);
    }
    return { seconds: (performance.now() - this.startedAt) / 1000, peakBytes };
  }

  url(path) {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  log() {
    return readFileSync(this.logFile, "utf8");
  }

  /** At once, with all that it started: nginx's workers outlive a master that is killed. */
  killAll() {
    if (!this.gone) {
      this.tree.kill();
    }
  }

  async stop() {
    if (!this.gone) {
      this.#process.kill("SIGTERM");
    }
    await Promise.race([this.#ended, pause(STOP_MS, undefined, { ref: false })]);
    this.killAll();
    await this.#ended;
  }

  async #untilReady(every, withinSeconds) {
    while (!(await this.#isReady())) {
      if (this.gone) {
        throw new Error(`${this.name} ended before it was ready:\n${this.log().slice(-3000)}`);
      }
      if (performance.now() - this.startedAt > withinSeconds * 1000) {
        throw new Error(`${this.name} was not ready within ${withinSeconds} s:\n${this.log().slice(-3000)}`);
      }
      await pause(every);
    }
    this.readyAfter = performance.now() - this.startedAt;
  }

  async #isReady() {
    try {
      return (await get(this.url(this.ready))).status === 200;
    } catch {
      return false;
    }
  }
}

/**
 * Not ephemeral ones (32768 and above on Linux): the system could give such a port to a client, or to who listens on port
 * 0, before it is used.
 */
const PORTS = { first: 15_000, count: 16_000 };
let nextPort = randomInt(PORTS.count);

/** A port that nobody listens on, never the same twice. */
export async function freePort() {
  for (;;) {
    const port = PORTS.first + (nextPort++ % PORTS.count);
    if (await isFree(port)) {
      return port;
    }
  }
}

function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (e) => (e.code === "EADDRINUSE" ? resolve(false) : reject(e)));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
