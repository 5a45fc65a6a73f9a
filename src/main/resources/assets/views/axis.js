/**
 * The axis of time: even, or one that gives room where things happened. Both are piecewise linear and never run backwards;
 * the pieces are months, and days on which something of a known day happened.
 */
import { dateOf, monthOf } from "./dates.js";

/** What a piece gets of the width, beside what its events claim: some for its length, but no more than for a month. */
const EMPTY_MONTH = 0.14;

const MONTH = 31;

/** Of the width, what a year in which something began has at least, so that it can be named; but no more than its name needs, in pixels. */
const LEAST_OF_YEAR = 1 / 20;
const NAME_OF_YEAR = 38;

/** Of the width, what years have at most because of their names. */
const MOST_FOR_YEARS = 1 / 2;

/** Months that a piece has at most if it is divided. */
const LONG = 6;

/**
 * @param {import("./dates.js").When[]} dates of the events to show; at least one
 * @param {number} width in pixels
 * @param {boolean} even whether each day gets the same room
 */
export function axisOf(dates, width, even) {
  const first = monthOf(Math.min(...dates.map((date) => date.first)));
  const last = monthOf(Math.max(...dates.map((date) => date.last)), 1);
  const starts = piecesOf(dates, first, last);
  const weights = starts.slice(0, -1).map((start, i) => (even ? starts[i + 1] - start : weight(start, starts[i + 1], dates)));
  const edges = [0];
  for (const one of even ? weights : withRoomForYears(weights, starts, dates, Math.min(LEAST_OF_YEAR, NAME_OF_YEAR / width))) {
    edges.push(edges.at(-1) + (one / window.d3.sum(weights)) * width);
  }
  const scale = window.d3.scaleLinear(starts, edges).clamp(true);
  return {
    first,
    last,
    /** @returns {number} where a day begins */
    x: (day) => scale(day),
    months: () => monthsOf(starts, scale),
  };
}

function piecesOf(dates, first, last) {
  const starts = new Set([first, last]);
  for (const { first: from, last: to } of dates) {
    starts.add(monthOf(from));
    starts.add(monthOf(to, 1));
    if (to - from < MONTH) {
      starts.add(from);
      starts.add(to + 1);
    }
  }
  const sorted = [...starts].sort((one, other) => one - other);
  // Whole months between; but long stretches in which nothing has a narrow date stay one piece.
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1];
    if (end === undefined || end - start > LONG * MONTH) {
      return [start];
    }
    const between = [start];
    for (let month = monthOf(start, 1); month < end; month = monthOf(month, 1)) {
      between.push(month);
    }
    return between;
  });
}

function weight(start, end, dates) {
  const length = end - start;
  const claims = dates.reduce((sum, { first, last }) => {
    const days = Math.min(last + 1, end) - Math.max(first, start);
    return days > 0 ? sum + days / (last - first + 1) : sum;
  }, 0);
  return EMPTY_MONTH * Math.min(1, length / MONTH) + Math.sqrt(claims) * (length > MONTH ? Math.sqrt(MONTH / length) : Math.min(1, 0.35 + length / MONTH));
}

/** The same weights in sum, such that each year in which something began has a part of it at least. */
function withRoomForYears(weights, starts, dates, wanted) {
  const d3 = window.d3;
  const yearOf = (day) => dateOf(day).getUTCFullYear();
  const eventful = new Set(dates.map(({ first }) => yearOf(first)));
  const least = Math.min(wanted, MOST_FOR_YEARS / eventful.size);
  const sum = d3.sum(weights);
  const years = d3.rollup(d3.range(weights.length), (pieces) => d3.sum(pieces, (i) => weights[i]), (i) => yearOf(starts[i]));
  const narrow = new Set([...years.keys()].filter((year) => eventful.has(year) && years.get(year) < least * sum));
  const rest = sum - d3.sum(narrow, (year) => years.get(year));
  const left = sum * (1 - narrow.size * least);
  return weights.map((one, i) => {
    const year = yearOf(starts[i]);
    return narrow.has(year) ? (one / years.get(year)) * least * sum : (one / rest) * left;
  });
}

function monthsOf(starts, scale) {
  const months = [];
  for (let i = 0; i < starts.length - 1; i++) {
    const from = starts[i];
    const to = starts[i + 1];
    const month = monthOf(from);
    if (months.at(-1)?.first === month && to - from <= MONTH) {
      months.at(-1).x1 = scale(to);
      months.at(-1).end = to;
    } else {
      const end = to;
      months.push({ first: month, end, long: to - from > 2 * MONTH, x0: scale(from), x1: scale(to), date: dateOf(month) });
    }
  }
  return months;
}
