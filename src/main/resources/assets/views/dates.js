/**
 * What an EDTF date says, for drawing. Days are numbers: days since 1970-01-01.
 *
 * @typedef {object} When
 * @property {"day" | "within" | "lasted"} form one known day, some day within, or lasted all that time
 * @property {number} first the first day that it can mean
 * @property {number} last the last day that it can mean
 * @property {number} coreFirst of what lasted, the first day that it certainly covers
 * @property {number} coreLast of what lasted, the last day that it certainly covers
 * @property {boolean} softStart whether the beginning is approximate
 * @property {boolean} softEnd whether the end is approximate
 * @property {boolean} uncertain whether the sources do not support it firmly (EDTF: `?`, `%`)
 */

const DAY = 86_400_000;

/** @returns {number} the number of an ISO 8601 day, of years before 100, too */
export function dayOf(iso) {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** @returns {string} the ISO 8601 day of a number */
export function isoOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** @returns {Date} at midnight, UTC */
export function dateOf(day) {
  return new Date(day * DAY);
}

/** @returns {number} the first day of the month that a day lies in, or of one of the following */
export function monthOf(day, later = 0) {
  const date = dateOf(day);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / DAY);
}

/**
 * @param {string} edtf as the API gives it
 * @param {string} firstDay the first day that it can mean; empty if the beginning is open
 * @param {string} lastDay the last; empty if the end is open
 * @returns {When | null} null without a date
 */
export function whenOf(edtf, firstDay, lastDay) {
  if (!edtf) {
    return null;
  }
  const interval = edtf.includes("/");
  const [start, end] = endsOf(edtf);
  const [first, last] = daysOf(firstDay, lastDay);
  const coreFirst = interval && isTold(start) ? lastDayOf(start) : first;
  const coreLast = interval && isTold(end) ? firstDayOf(end) : last;
  return {
    form: interval ? "lasted" : first === last ? "day" : "within",
    first,
    last,
    coreFirst: Math.min(coreFirst, Math.max(coreLast, first)),
    coreLast: Math.max(coreLast, Math.min(coreFirst, last)),
    softStart: !isTold(start) || /[~%]/.test(start),
    softEnd: !isTold(end) || /[~%]/.test(end),
    uncertain: /[?%]/.test(edtf),
  };
}

function endsOf(edtf) {
  const ends = edtf.includes("/") ? edtf.split("/") : edtf.replace(/[[\]]/g, "").split("..");
  return [ends[0], ends.at(-1)];
}

/** An open end is drawn as far as a month. */
function daysOf(firstDay, lastDay) {
  return [firstDay ? dayOf(firstDay) : dayOf(lastDay) - 31, lastDay ? dayOf(lastDay) : dayOf(firstDay) + 31];
}

function isTold(end) {
  return end !== "" && end !== "..";
}

function firstDayOf(text) {
  const [year, month = "01", day = "01"] = text.replace(/[?~%]/g, "").split("-");
  return dayOf(`${year}-${month}-${day}`);
}

function lastDayOf(text) {
  const [year, month, day] = text.replace(/[?~%]/g, "").split("-");
  if (day) {
    return firstDayOf(text);
  }
  return month ? monthOf(firstDayOf(text), 1) - 1 : dayOf(`${year}-12-31`);
}
