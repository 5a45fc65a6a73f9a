/**
 * How uncertainty is drawn. The form of a mark says when: a solid block, a known day; a dashed, tinted box, one day somewhere
 * within; a bar, all that time, faded where an end is only known roughly. Its fill says whether: solid, confirmed; hollow, expected;
 * hatched, alleged; cross-hatched, disputed; dotted, speculated. Colour only repeats what the fill says.
 */
import { svg } from "../lib/lit-html.js";

export const STATUSES = ["confirmed", "expected", "alleged", "disputed", "speculated"];

/** Of the blocks for known days. */
export const BLOCK = 9;

/** The patterns that the fills refer to; once in each drawing, ids prefixed with the drawing's own name. */
export function patterns(prefix) {
  return svg`
    <defs>
      <pattern id="${prefix}-alleged" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="paper" width="5" height="5"></rect>
        <rect class="ink" data-status="alleged" width="2.2" height="5"></rect>
      </pattern>
      <pattern id="${prefix}-disputed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="paper" width="5" height="5"></rect>
        <rect class="ink" data-status="disputed" width="1.8" height="5"></rect>
        <rect class="ink" data-status="disputed" width="5" height="1.8"></rect>
      </pattern>
      <pattern id="${prefix}-speculated" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="paper" width="4" height="4"></rect>
        <circle class="ink" data-status="speculated" cx="2" cy="2" r="1.1"></circle>
      </pattern>
    </defs>
  `;
}

/** @returns {string} the paint of a status, for the `fill` of a mark that has the class of its status */
export function fillOf(prefix, status) {
  switch (status) {
    case "confirmed":
      return "currentColor";
    case "expected":
      return "var(--paper)";
    default:
      return `url(#${prefix}-${status})`;
  }
}

/**
 * The shapes of one event.
 *
 * @param {string} prefix of the patterns
 * @param {{form: string, status: string, x0: number, x1: number, core0: number, core1: number, y: number, height: number,
 *   softStart: boolean, softEnd: boolean, uncertain: boolean}} mark in pixels
 */
export function shapes(prefix, mark) {
  const { form, x0, x1, y, height } = mark;
  const fill = fillOf(prefix, mark.status);
  switch (form) {
    case "day":
      return svg`
        <rect class="block" x="${x0}" y="${y}" width="${x1 - x0}" height="${height}" rx="1.5" fill="${fill}"></rect>
        ${question(mark, x0 + (x1 - x0) / 2)}`;
    case "within":
      return svg`
        <rect class="within" x="${x0 + 0.5}" y="${y + 0.5}" width="${Math.max(x1 - x0 - 1, 2)}" height="${height - 1}" rx="2.5"
          fill="${fill}"></rect>
        ${question(mark, x0 + (x1 - x0) / 2)}`;
    default:
      return lasted(mark, fill);
  }
}

function lasted(mark, fill) {
  const { x0, x1, y, height } = mark;
  // What it certainly covers is never drawn too narrow to be seen.
  const core0 = Math.min(mark.core0, x1 - 3);
  const core1 = Math.max(mark.core1, core0 + 3);
  const inset = 2.5;
  const bar = (from, to, name) =>
    to - from < 0.5
      ? null
      : svg`<rect class="${name}" x="${from}" y="${y + inset}" width="${to - from}" height="${height - 2 * inset}" fill="${fill}"></rect>`;
  return svg`
    ${bar(x0, core0, "bar doubtful")}
    ${bar(core0, core1, "bar")}
    ${bar(core1, x1, "bar doubtful")}
    ${mark.softStart ? fade(x0, y, height, -1) : cap(x0, y, height)}
    ${mark.softEnd ? fade(x1, y, height, 1) : cap(x1, y, height)}
    ${question(mark, (core0 + core1) / 2)}
  `;
}

/** The end of a bar whose end is known. */
function cap(x, y, height) {
  return svg`<line class="cap" x1="${x}" x2="${x}" y1="${y + 1}" y2="${y + height - 1}"></line>`;
}

/** The end of a bar whose end is known only roughly: three dashes that get shorter. */
function fade(x, y, height, direction) {
  const middle = y + height / 2;
  return [0, 1, 2].map((i) => {
    const half = (height / 2 - 2.5) * (1 - i / 3.5);
    const at = x + direction * (1.5 + i * 2.5);
    return svg`<line class="fade" x1="${at}" x2="${at}" y1="${middle - half}" y2="${middle + half}"></line>`;
  });
}

function question({ uncertain, y, height }, x) {
  return uncertain
    ? svg`<text class="uncertain" x="${x}" y="${y + height - 2}" text-anchor="middle">?</text>`
    : null;
}

/** A mark by itself, for legends and tables. */
export function swatch(prefix, form, status, { soft = false, uncertain = false, width = 30 } = {}) {
  const block = form === "day";
  const x0 = block ? (width - BLOCK) / 2 : soft ? 8 : 1;
  const x1 = block ? x0 + BLOCK : width - (soft ? 8 : 1);
  return svg`
    <svg class="swatch glyph" data-status="${status}" width="${width}" height="13" viewBox="0 0 ${width} 13" aria-hidden="true">
      ${shapes(prefix, { form, status, x0, x1, core0: x0, core1: x1, y: 1, height: 11, softStart: soft, softEnd: soft, uncertain })}
    </svg>
  `;
}
