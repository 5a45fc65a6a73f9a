/** The timeline: each dated event a mark, in lanes under an axis of time. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { axisOf } from "./axis.js";
import { monthOf } from "./dates.js";
import { chip, details, table } from "./details.js";
import { BLOCK, STATUSES, patterns, shapes, swatch } from "./encoding.js";
import { inLanes } from "./lanes.js";
import { moveFocus } from "./keys.js";

const LANE = 15;
const TOP = 40;
const BOTTOM = 26;
const MARGIN = 12;

/** Below, each mark has its title beside it. */
const FEW = 30;

/** Pixels of a character, and the most characters. */
const LABEL = { size: 6.7, wide: 11.8, most: 36 };

/**
 * @param {object} state
 * @param {import("./data.js").Event[]} state.events
 * @param {{title: string, when: object}[]} state.sources
 * @param {Set<number>} state.covered first days of the months that an article tells of
 * @param {number} state.width
 * @param {boolean} state.even
 * @param {boolean} state.folded
 * @param {import("./data.js").Event | undefined} state.selected
 * @param {object} view strings, language, and what to call on a change
 */
export function timeline(state, view) {
  const { text } = view;
  const dated = shown(state, state.events.filter((event) => event.when));
  const undated = state.events.filter((event) => !event.when);
  if (dated.length === 0) {
    return html`<p class="none">${text.none}</p>${chip(undated, text.undated, view)}`;
  }
  const width = Math.max(state.width - 2 * MARGIN, 200);
  const axis = axisOf(dated.map((event) => event.when), width, state.even);
  const marks = inLanes(dated.map((event) => markOf(event, axis, width, dated.length, view.language)));
  const lanes = Math.max(...marks.map((mark) => mark.lane)) + 1;
  const height = TOP + lanes * LANE + BOTTOM;
  const focus = marks.find((mark) => mark.id === state.selected?.id) ?? earliest(marks);
  return html`
    ${legend(state, dated, view)}
    <div class="controls">
      <button type="button" aria-pressed="${state.even}" @click="${() => view.change({ even: !state.even })}">${text.even}</button>
      ${dated.some((event) => event.parts.length) || state.folded
        ? html`<button type="button" aria-pressed="${state.folded}" @click="${() => view.change({ folded: !state.folded })}">
            ${text.fold}
          </button>`
        : nothing}
      ${chip(undated, text.undated, view)}
    </div>
    <svg class="drawing" width="${state.width}" height="${height}" viewBox="0 0 ${state.width} ${height}" role="group"
      aria-label="${text.timeline}: ${text.events(dated.length)}. ${text.keys}" @keydown="${(event) => moveFocus(event, view)}">
      ${patterns("timeline")}
      <g transform="translate(${MARGIN} 0)">
        ${stretches(axis, state, height, view)} ${articles(axis, state, height, view)}
        ${connections(marks, state.selected)} ${marks.map((mark) => drawn(mark, mark === focus, state, view))}
      </g>
    </svg>
    ${details(state.selected, state, view)} ${table(dated.concat(undated), view)}
  `;
}

/** What is drawn when parts are folded into their wholes. */
function shown({ folded, events }, dated) {
  if (!folded) {
    return dated;
  }
  const wholes = new Set(events.filter((event) => event.when).map((event) => event.id));
  return dated.filter((event) => !wholes.has(event.whole));
}

function markOf(event, axis, width, count, language) {
  const { when } = event;
  let x0 = axis.x(when.first);
  let x1 = axis.x(when.last + 1);
  if (when.form === "day" || x1 - x0 < 4) {
    // A known day is a block of one size, wherever the axis gives it more room.
    const size = when.form === "day" ? BLOCK : 6;
    const middle = Math.min(Math.max((x0 + x1) / 2, size / 2), width - size / 2);
    x0 = middle - size / 2;
    x1 = middle + size / 2;
  }
  const label = labelOf(event, count, { left: x0 - 10, right: width - x1 - 10 }, language);
  return {
    id: event.id,
    event,
    when,
    label,
    shape: { x0, x1, core0: axis.x(when.coreFirst), core1: axis.x(when.coreLast + 1) },
    x0: x0 - Math.max(label.left ? label.width : 0, when.softStart ? 9 : 0),
    x1: x1 + Math.max(label.left ? 0 : label.width, when.softEnd ? 9 : 0),
  };
}

/** Wholes have their titles beside them, and all events where there are few; as much of it as there is room for. */
function labelOf({ title, parts }, count, room, language) {
  const none = { text: "", width: 0, left: false };
  if (count > FEW && parts.length === 0) {
    return none;
  }
  const size = language === "ja" ? LABEL.wide : LABEL.size;
  const suffix = parts.length > 0 ? ` +${parts.length}` : "";
  const full = Math.min(title.length, language === "ja" ? LABEL.most / 2 + 3 : LABEL.most);
  const left = room.right < (full + suffix.length) * size && room.left > room.right;
  const most = Math.min(full, Math.floor((left ? room.left : room.right) / size) - suffix.length);
  if (most < 5) {
    return none;
  }
  const text = (title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`) + suffix;
  return { text, width: text.length * size + 10, left };
}

function drawn({ event, lane, label, shape }, focusable, state, view) {
  const y = TOP + lane * LANE;
  const { form, softStart, softEnd, uncertain } = event.when;
  const mark = { ...shape, form, softStart, softEnd, uncertain, status: event.status, y: y + 1, height: LANE - 3 };
  const selected = event.id === state.selected?.id;
  const related = state.selected && (event.whole === state.selected.id || state.selected.whole === event.id);
  const names = ["glyph", selected ? "selected" : "", related ? "related" : ""].filter(Boolean).join(" ");
  return svg`
    <a class="${names}" data-status="${event.status}" href="${event.page}" target="${view.target}" data-id="${event.id}" tabindex="${focusable ? 0 : -1}"
      aria-label="${[event.title, event.words, view.text.statuses[event.status]].join(". ")}"
      @click="${(click) => view.choose(click, event)}" @focus="${() => view.select(event)}">
      <rect class="target" x="${shape.x0 - 3}" y="${y}" width="${shape.x1 - shape.x0 + 6}" height="${LANE}"></rect>
      ${shapes("timeline", mark)}
      ${label.text
        ? svg`<text class="label" x="${label.left ? shape.x0 - 5 - (softStart ? 5 : 0) : shape.x1 + 5 + (softEnd ? 5 : 0)}"
            y="${y + LANE - 4}" text-anchor="${label.left ? "end" : "start"}">${label.text}</text>`
        : null}
    </a>
  `;
}

/** Lines from the chosen event to its parts, or to its whole and the other parts. */
function connections(marks, selected) {
  if (!selected) {
    return null;
  }
  const whole = marks.find((mark) => mark.id === (selected.parts.length ? selected.id : selected.whole));
  if (!whole) {
    return null;
  }
  const middle = (mark) => TOP + mark.lane * LANE + LANE / 2;
  return marks
    .filter((mark) => mark.event.whole === whole.id)
    .map(
      (part) => svg`<path class="connection" d="M${(whole.shape.x0 + whole.shape.x1) / 2},${middle(whole)}
        L${(part.shape.x0 + part.shape.x1) / 2},${middle(part)}"></path>`,
    );
}

/** Months shaded in turn, so that one sees how far the axis is stretched, and those that no article tells of. */
function stretches(axis, { covered, even, events }, height, { language, text }) {
  const months = axis.months();
  const monthName = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const yearName = (date) => String(date.getUTCFullYear());
  const named = namedMonths(months, monthName);
  let yearsEnd = -Infinity;
  return months.map((month, i) => {
    const width = month.x1 - month.x0;
    const newYear = i === 0 || months[i - 1].date.getUTCFullYear() !== month.date.getUTCFullYear();
    const yeared = newYear && month.x0 >= yearsEnd;
    if (yeared) {
      yearsEnd = month.x0 + 34;
    }
    const empty = !isCovered(month, covered, events);
    return svg`
      <rect class="stretch ${empty ? "uncovered" : i % 2 ? "odd" : "even"}" x="${month.x0}" y="${TOP - 4}" width="${width}"
        height="${height - TOP - BOTTOM + 8}">${empty ? svg`<title>${text.uncovered}</title>` : null}</rect>
      ${named.has(month) ? svg`<text class="month" x="${month.x0 + 2}" y="${TOP - 10}">${monthName.format(month.date)}</text>` : null}
      ${newYear && !(even && month.long)
        ? svg`<line class="year" x1="${month.x0}" x2="${month.x0}" y1="${TOP - 4}" y2="${height - 16}"></line>`
        : null}
      ${yeared ? svg`<text class="year" x="${month.x0 + 3}" y="${height - 8}">${yearName(month.date)}</text>` : null}
    `;
  });
}

/** The months with room for their names; the widest have theirs first. */
function namedMonths(months, monthName) {
  const taken = [];
  const named = new Set();
  for (const month of [...months].sort((one, other) => other.x1 - other.x0 - (one.x1 - one.x0))) {
    const end = month.x0 + monthName.format(month.date).length * 8 + 4;
    if (!month.long && month.x1 - month.x0 >= 8 && taken.every(([from, to]) => end <= from || month.x0 >= to)) {
      taken.push([month.x0, end]);
      named.add(month);
    }
  }
  return named;
}

/** Whether an article tells of something of this month; or of a longer stretch, something that is dated within it. */
function isCovered({ first, end, long }, covered, events) {
  return (
    covered.has(first) ||
    (long && events.some(({ when }) => when && when.form !== "lasted" && when.first >= first - 31 && when.last < end + 31 && when.last >= first && when.first < end))
  );
}

/** A small wedge at the top for each article, on the day on which it can have appeared. */
function articles(axis, { sources }, height, { text }) {
  return sources
    .filter(({ when }) => when && when.last >= axis.first && when.first < axis.last)
    .map(({ title, when }) => {
      const x = (axis.x(when.first) + axis.x(when.last + 1)) / 2;
      return svg`<path class="article" d="M${x - 4},${TOP - 36} h8 l-4,7 z"><title>${text.article}: ${title}</title></path>`;
    });
}

function legend({ events }, dated, { text }) {
  const forms = ["day", "within", "lasted"];
  const count = (status) => dated.filter((event) => event.status === status).length;
  return html`
    <div class="legend">
      <p>
        <strong>${text.when}</strong>
        ${forms.map((form) => html`<span>${swatch("timeline", form, "confirmed")} ${text.forms[form]}</span>`)}
        <span>${swatch("timeline", "lasted", "confirmed", { soft: true })} ${text.forms.soft}</span>
        <span>${swatch("timeline", "within", "confirmed", { uncertain: true })} ${text.forms.uncertain}</span>
      </p>
      <p>
        <strong>${text.whether}</strong>
        ${STATUSES.filter((status) => events.some((event) => event.status === status)).map(
          (status) =>
            html`<span>${swatch("timeline", "day", status, { width: 16 })} ${text.statuses[status]} ${count(status)}</span>`,
        )}
        <span><i class="uncovered-swatch"></i> ${text.uncovered}</span>
      </p>
    </div>
  `;
}

function earliest(marks) {
  return [...marks].sort((one, other) => one.when.first - other.when.first || one.lane - other.lane)[0];
}

/** @returns {Set<number>} the first days of the months that the counts by month name, and of those in which an article appeared */
export function coveredMonths(counts, sources) {
  const months = new Set(counts.filter((row) => row.time).map((row) => Date.parse(`${row.time}T00:00:00Z`) / 86_400_000));
  for (const { when } of sources) {
    if (when) {
      months.add(monthOf(when.first));
      months.add(monthOf(when.last));
    }
  }
  return months;
}
