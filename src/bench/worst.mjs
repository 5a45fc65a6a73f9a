/**
 * Searches for the requests that cost a running server most, and attacks it with them. For each operation of the contract and each of
 * its parameters, it tries values of many kinds, and then the costliest together. Run the search with TUMEN_CACHE_MAX_BYTES=0.
 *
 *   node src/bench/worst.mjs search http://localhost:8080 > worst.json
 *   node src/bench/worst.mjs attack http://localhost:8080 PID worst.json [CONNECTIONS] [SECONDS]
 */
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { ordinaryClient, percentile, timed } from "./harness/ordinary.mjs";
import { ProcessTree } from "./harness/process-tree.mjs";

const LONGEST = 7_900;
const TRIES = 3;
const COMBINED = 4;
const TOP = 10;

const [command, base, ...rest] = process.argv.slice(2);
if (command === "search") {
  console.log(JSON.stringify(await search(), null, 1));
} else if (command === "attack") {
  const [pid, file, connections = "64", seconds = "60"] = rest;
  await attack(Number(pid), JSON.parse(readFileSync(file, "utf8")), Number(connections), Number(seconds));
} else {
  console.error("usage: node src/bench/worst.mjs search BASE | attack BASE PID FILE [CONNECTIONS] [SECONDS]");
  process.exit(2);
}

// --- The search -----------------------------------------------------------------------------------------------------

async function search() {
  const contract = JSON.parse((await timed(`${base}/openapi.json`)).body);
  const known = await knownValues();
  const found = [];
  for (const [template, { get: operation }] of Object.entries(contract.paths)) {
    const parameters = (operation.parameters ?? []).map(({ $ref }) => resolve(contract, $ref));
    const path = await examplePath(template);
    const needed = parameters.filter((one) => one.in === "query" && one.required);
    const start = Object.fromEntries(needed.map((one) => [one.name, [String(one.example ?? "kim")]]));
    const single = [];
    for (const parameter of parameters.filter((one) => one.in === "query")) {
      let worst;
      for (const values of candidates(parameter, known)) {
        const cost = await costOf(path, { ...start, [parameter.name]: values });
        if (cost !== null && (worst === undefined || cost.milliseconds > worst.milliseconds)) {
          worst = { ...cost, name: parameter.name, values };
        }
        if (cost !== null) {
          found.push(cost);
        }
      }
      if (worst !== undefined) {
        single.push(worst);
      }
    }
    for (const extension of ["", ".csv", ".ndjson"]) {
      found.push(await costOf(path + extension, start));
    }
    // The costliest values together, as long as it gets costlier.
    single.sort((a, b) => b.milliseconds - a.milliseconds);
    let together = start;
    let most = 0;
    for (const one of single.slice(0, COMBINED * 2)) {
      const tried = { ...together, [one.name]: one.values };
      const cost = await costOf(path, tried);
      if (cost !== null) {
        found.push(cost);
        if (cost.status === 200 && cost.milliseconds > most) {
          together = tried;
          most = cost.milliseconds;
        }
      }
    }
    console.error(`${template}: ${found.length} requests`);
  }
  const all = [...new Map(found.filter(Boolean).map((one) => [one.path, one])).values()];
  const failed = all.filter((one) => one.status >= 500 && one.status !== 503);
  failed.forEach((one) => console.error(`FAILED ${one.status} ${one.path.slice(0, 300)}`));
  return {
    requests: all.length,
    slowest: all.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, TOP),
    largest: all.toSorted((a, b) => b.bytes - a.bytes).slice(0, TOP),
    failed,
  };
}

/** Values of a parameter, each as the values of its repetitions. */
function candidates(parameter, known) {
  const schema = parameter.schema ?? {};
  const words = schema.enum ?? schema["x-extensible-enum"] ?? schema.items?.["x-extensible-enum"] ?? schema.items?.enum ?? [];
  const ids = known[parameter.name] ?? known.actor;
  const texts = [
    ...words.map(String),
    words.join(","),
    String(parameter.example ?? ""),
    "true",
    "false",
    "1",
    "50",
    "500",
    "0001/9999",
    "1000-01-01/2999-12-31",
    "1945/2025",
    "2024",
    "19XX",
    "0001",
    "9999",
    "2024-06-19?",
    "-180,-90,180,90",
    "a",
    "k",
    "the",
    "の",
    "kim jong un kim jong il kim il sung putin lavrov choe son hui russia north korea",
    "朝鮮民主主義人民共和国とロシア連邦",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(3),
    "prezident vladmir vladimirovich putn of the rusian fedration ".repeat(3),
    "の朝金ロ".repeat(45),
    "“" + "x".repeat(190),
    "month,actor",
    "month,place",
    "actor,place",
    "actor,source",
    "place,source",
    "month,source",
    "year,actor",
    "start",
    ids.slice(0, 400).join(","),
    "x".repeat(LONGEST),
    "kim jong ".repeat(LONGEST / 9),
    filled((i) => `kim jong ${i.toString(36)}`, ","),
    filled((i) => `${1900 + (i % 120)}`, ","),
  ].filter((text) => text !== "" && text.length < LONGEST + 200);
  const several = [
    ids.slice(0, 300),
    ids.slice(0, 60).map((id, i) => `${id},${ids[(i + 1) % ids.length]}`),
    Array.from({ length: 200 }, (_, i) => `kim jong ${i}`),
  ];
  return [...texts.map((text) => [text]), ...several].filter((values) => values.join("").length < LONGEST);
}

function filled(word, separator) {
  let text = word(0);
  for (let i = 1; text.length < LONGEST - 40; i++) {
    text += separator + word(i);
  }
  return text;
}

/** Ids for each parameter that takes them. */
async function knownValues() {
  const list = async (path) => {
    const response = await timed(`${base}${path}?limit=500`);
    return JSON.parse(response.body).items.map((one) => one.id);
  };
  const [people, organisations, places, sources, events, agreements] = await Promise.all(
    ["people", "organisations", "places", "sources", "events", "agreements"].map((name) => list(`/v1/${name}`)),
  );
  const actor = [...people, ...organisations];
  return {
    actor,
    place: places,
    source: sources,
    id: events,
    agreement: agreements,
    on: agreements,
    partOf: events,
    organisation: organisations,
    party: organisations,
    parent: places,
  };
}

async function examplePath(template) {
  if (!template.includes("{")) {
    return template;
  }
  const collection = template.slice(0, template.indexOf("/{"));
  const body = JSON.parse((await timed(base + collection)).body);
  const first = (Array.isArray(body) ? body : body.items)[0];
  return `${collection}/${first.id}`;
}

/** The least time that a request took, which disturbs least; null if it is wrong. */
async function costOf(path, parameters) {
  const query = Object.entries(parameters)
    .flatMap(([name, values]) => values.map((value) => `${name}=${encodeURIComponent(value)}`))
    .join("&");
  const target = query === "" ? path : `${path}?${query}`;
  if (target.length > 8_192) {
    return null;
  }
  let best;
  for (let i = 0; i < TRIES; i++) {
    const one = await timed(base + target);
    if (best === undefined || one.milliseconds < best.milliseconds) {
      best = { path: target, status: one.status, milliseconds: one.milliseconds, bytes: one.body.length };
    }
    if (one.status === 400 && one.milliseconds < 20) {
      break;
    }
  }
  return best;
}

function resolve(contract, reference) {
  return reference.slice(2).split("/").reduce((node, key) => node[key.replaceAll("~1", "/")], contract);
}

// --- The attack -----------------------------------------------------------------------------------------------------

/** The worst requests on many connections, an ordinary client beside them, and whether the server is idle afterwards. */
async function attack(pid, worst, connections, seconds) {
  const targets = [...new Set([...worst.slowest, ...worst.largest].map((one) => one.path))].slice(0, TOP * 2);
  const tree = new ProcessTree(pid);
  console.log("| request | answers | attackers' p99 ms | ordinary p50 | p99 | most ms | failed | RSS MB |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  // A JVM that has just started is slow by itself.
  await ordinaryClient(base, performance.now() + 5_000);
  const all = [];
  for (const target of targets) {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const until = performance.now() + (seconds * 1000) / targets.length;
    const statuses = {};
    const times = [];
    let n = 0;
    const attacker = async () => {
      while (performance.now() < until) {
        // Each a request of its own: an unknown tracking parameter is left out of the canonical form, another window is not.
        const one = varied(target, n++);
        const answer = await timed(base + one, agent);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        times.push(answer.milliseconds);
      }
    };
    const [ordinary] = await Promise.all([
      ordinaryClient(base, until),
      ...Array.from({ length: connections }, attacker),
    ]);
    agent.destroy();
    all.push(...ordinary.milliseconds);
    const cell = target.length > 110 ? `${target.slice(0, 100)}… (${target.length})` : target;
    const row = [
      cell.replaceAll("|", "\\|"),
      Object.entries(statuses).map(([status, count]) => `${status}: ${count}`).join(", "),
      percentile(times, 0.99),
      percentile(ordinary.milliseconds, 0.5),
      percentile(ordinary.milliseconds, 0.99),
      percentile(ordinary.milliseconds, 1),
      ordinary.failed,
      Math.round(tree.residentBytes() / 2 ** 20),
    ];
    console.log(`| ${row.join(" | ")} |`);
  }
  console.log(`\nThe ordinary client beside all of them: p50 ${percentile(all, 0.5)} ms, p99 ${percentile(all, 0.99)} ms.`);
  await pause(5_000);
  const before = tree.cpuMilliseconds();
  await pause(2_000);
  console.log(`Five seconds later: ${(tree.cpuMilliseconds() - before) / 20} % of a processor.`);
}

/** The same request with another period, so that no cache and no coalescing answers it. */
function varied(target, n) {
  if (!/^\/v1\/(events|counts|network|agreements)([.?]|$)/.test(target) || /[?&](to|date)=/.test(target)) {
    return /^\/v1\/(events|counts|network)/.test(target) ? target.replace(/([?&]q=[^&]*)/, `$1+${n % 10}`) : target;
  }
  return `${target}${target.includes("?") ? "&" : "?"}to=${3000 + (n % 6000)}`;
}
