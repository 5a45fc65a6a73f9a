import { median, spread } from "./statistics.mjs";

/** A table in Markdown: rows are lists of cells. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

const COLUMNS = ["requests/s", "p50 ms", "p99 ms", "CPU ms per 1,000", "resident MB"];

/** Results of {@link rounds} as a table that sets one of them against each other, round by round. */
export function comparison(results, ours) {
  return table(
    ["", ...COLUMNS, `throughput: ${ours} / this`, `p99: ${ours} / this`],
    Object.entries(results).map(([name, runs]) => [
      name,
      ...figures(runs),
      ...["perSecond", "p99"].map((key) => (name === ours ? "" : ratio(results[ours], runs, key))),
    ]),
  );
}

/** The same for how one program does as something grows: against the first. */
export function development(results) {
  const [first] = Object.values(results);
  return table(
    ["", ...COLUMNS, "throughput: this / first"],
    Object.entries(results).map(([name, runs]) => [
      name,
      ...figures(runs),
      runs === first ? "" : ratio(runs, first, "perSecond"),
    ]),
  );
}

/** What went wrong in timed runs, a sentence each. */
export function faults(results) {
  return Object.entries(results).flatMap(([name, runs]) =>
    runs
      .filter((run) => run.faults > 0 || run.requests === 0)
      .map((run) => `${name}: ${run.requests} requests, errors ${JSON.stringify(run.errors)}`),
  );
}

export function ratio(ours, theirs, key) {
  return range(spread(ours.map((run, i) => run[key] / theirs[i][key])), 2);
}

export function range({ median, min, max }, digits) {
  return `${number(median, digits)} (${number(min, digits)}–${number(max, digits)})`;
}

export function number(value, digits = 0) {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function megabytes(bytes) {
  return number(bytes / 1e6);
}

function figures(runs) {
  const middle = (key) => median(runs.map((run) => run[key]));
  return [
    number(middle("perSecond")),
    number(middle("p50"), 2),
    number(middle("p99"), 2),
    number(middle("cpuPerThousand"), 1),
    megabytes(middle("residentBytes")),
  ];
}
