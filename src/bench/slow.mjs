/**
 * Opens many slow connections of each kind to a running server, keeps them slow, and asks beside them as an ordinary client does.
 *
 *   node src/bench/slow.mjs http://localhost:8080 PID [CONNECTIONS] [SECONDS] [KIND]
 */
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ordinaryClient, percentile } from "./harness/ordinary.mjs";
import { ProcessTree } from "./harness/process-tree.mjs";

const [base, pid, connections = "300", seconds = "20", only] = process.argv.slice(2);
if (pid === undefined) {
  console.error("usage: node src/bench/slow.mjs BASE PID [CONNECTIONS] [SECONDS] [KIND]");
  process.exit(2);
}
const { hostname, port } = new URL(base);

/** Milliseconds between the bytes of a connection. */
const STEP = 500;
/** Bytes that a dribbling reader takes at a time. */
const SIP = 64;

const HOST = `Host: ${hostname}:${port}\r\n`;

/** What each kind sends at once, what it then sends byte by byte, and how much it reads at a time (0: nothing, undefined: all). */
const KINDS = {
  "headers, byte by byte": { trickled: `GET /v1/events HTTP/1.1\r\n${HOST}Accept: ${"a".repeat(10_000)}` },
  "body, byte by byte": { sent: `POST /v1/events HTTP/1.1\r\n${HOST}Content-Length: 60000\r\n\r\n`, trickled: "x".repeat(10_000) },
  "chunked body, byte by byte": {
    sent: `GET /v1/events HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nea60\r\n`,
    trickled: "x".repeat(10_000),
  },
  "a page, not read": { sent: (i) => get(`/v1/events?limit=500&to=${3000 + i}`), sip: 0 },
  "a page, some bytes at a time": { sent: (i) => get(`/v1/events?limit=500&to=${4000 + i}`), sip: SIP },
  "a cached page, some bytes at a time": { sent: () => get("/v1/events?limit=500"), sip: SIP },
  "a stream, not read": { sent: () => get("/v1/events?all=true&format=ndjson"), sip: 0 },
  "a stream, some bytes at a time": { sent: () => get("/v1/events?all=true&format=ndjson"), sip: SIP },
  "a workbook, some bytes at a time": { sent: () => get("/v1/events?all=true&format=xlsx"), sip: SIP },
};

function get(target) {
  return `GET ${target} HTTP/1.1\r\n${HOST}\r\n`;
}

const tree = new ProcessTree(Number(pid));
// A JVM that has just started is slow by itself.
await ordinaryClient(base, performance.now() + 5_000);
console.log("| slow connections | answered | closed | ordinary client's p50 ms | p99 | most | 5xx or none | liveness ms | RSS MB |");
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [name, kind] of Object.entries(KINDS).filter(([name]) => only === undefined || name === only)) {
  const slow = Array.from({ length: Number(connections) }, (_, i) => slowConnection(kind, i));
  const until = performance.now() + Number(seconds) * 1000;
  const ordinary = await ordinaryClient(base, until);
  const statuses = {};
  slow.forEach(({ status = "nothing" }) => (statuses[status] = (statuses[status] ?? 0) + 1));
  const row = [
    `${connections} × ${name}`,
    Object.entries(statuses).map(([status, count]) => `${status}: ${count}`).join(", "),
    slow.filter((one) => one.closed).length,
    percentile(ordinary.milliseconds, 0.5),
    percentile(ordinary.milliseconds, 0.99),
    percentile(ordinary.milliseconds, 1),
    ordinary.failed,
    percentile(ordinary.liveness, 1),
    Math.round(tree.residentBytes() / 2 ** 20),
  ];
  console.log(`| ${row.join(" | ")} |`);
  slow.forEach((one) => one.end());
  await pause(1_000);
}
await pause(4_000);
const before = tree.cpuMilliseconds();
await pause(2_000);
console.log(`\nFive seconds later: ${(tree.cpuMilliseconds() - before) / 20} % of a processor.`);

function slowConnection({ sent = "", trickled = "", sip }, i) {
  const one = { status: undefined, closed: false };
  // After the beginning of the response, no more than one sip for each step.
  const took = (size, buffer) => {
    one.status ??= Number(buffer.toString("latin1", 0, size).split(" ")[1]);
    return sip === undefined;
  };
  const socket = connect({ host: hostname, port, onread: { buffer: Buffer.alloc(SIP), callback: took } });
  const sending = typeof sent === "string" ? sent : sent(i);
  let next = 0;
  socket.on("error", () => {});
  socket.on("close", () => {
    one.closed = true;
    clearInterval(timer);
  });
  socket.on("connect", () => socket.write(sending));
  const timer = setInterval(() => {
    if (next < trickled.length) {
      socket.write(trickled[next++]);
    }
    if (sip > 0) {
      socket.resume();
    }
  }, STEP);
  one.end = () => {
    clearInterval(timer);
    socket.destroy();
  };
  return one;
}
