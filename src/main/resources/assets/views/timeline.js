/** The timeline: each dated event a mark, in lanes under an axis of time. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { axisOf } from "./axis.js";
import { dateOf, monthOf } from "./dates.js";
import { badge, chip, details, table } from "./details.js";
import { BLOCK, STATUSES, patterns, shapes, swatch } from "./encoding.js";
import { moveFocus } from "./keys.js";
import { inLanes } from "./lanes.js";
import { fitted, widthOf } from "./names.js";

const LANE = 15;
const TOP = 54;
const BOTTOM = 38;
const MARGIN = 12;

/** Pixels of a year's name. */
const YEAR = 32;

/** Below, each mark has its title beside it. */
const FEW = 30;

/** Pixels that a title gets, where there is room. */
const LEAST_ROOM = 90;
const MOST_ROOM = { few: 420, many: 280 };

/** Of the card beside the pointer. */
const CARD = 300;

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
  const marks = inLanes(dated.map((event) => markOf(event, axis, width, dated.length)));
  nameWhereThereIsRoom(marks, width);
  const lanes = Math.max(...marks.map((mark) => mark.lane)) + 1;
  const height = TOP + lanes * LANE + BOTTOM;
  const focus = marks.find((mark) => mark.id === state.selected?.id) ?? earliest(marks);
  return html`
    ${legend(state, view)}
    <div class="controls">
      <button type="button" aria-pressed="${state.even}" @click="${() => view.option({ scale: state.even ? "" : "even" })}">${text.even}</button>
      ${dated.some((event) => event.parts.length) || state.folded
        ? html`<button type="button" aria-pressed="${state.folded}" @click="${() => view.option({ fold: state.folded ? "" : "true" })}">
            ${text.fold}
          </button>`
        : nothing}
      ${chip(undated, text.undated, view)}
    </div>
    <div class="chart">
      <svg class="drawing" width="${state.width}" height="${height}" viewBox="0 0 ${state.width} ${height}" role="group"
        aria-label="${text.timeline}: ${text.events(dated.length)}. ${text.keys}" @keydown="${(event) => moveFocus(event, view)}">
        ${patterns("timeline")}
        <g transform="translate(${MARGIN} 0)">
          ${stretches(axis, state, height, view)} ${articles(axis, state, height, view)}
          ${connections(marks, state.selected)} ${marks.map((mark) => drawn(mark, mark === focus, state, view))}
        </g>
      </svg>
      ${card(marks, state, view)}
    </div>
    ${details(state.selected, state, view)} ${table(dated.concat(undated), view)}
  `;
}

/** What is drawn when parts are folded into their wholes; the chosen whole is opened. */
function shown({ folded, events, selected }, dated) {
  if (!folded) {
    return dated;
  }
  const opened = new Set([selected?.id, selected?.whole]);
  const wholes = new Set(events.filter((event) => event.when && !opened.has(event.id)).map((event) => event.id));
  return dated.filter((event) => !wholes.has(event.whole));
}

function markOf(event, axis, width, count) {
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
  const label = labelOf(event, count, { left: x0 - 10, right: width - x1 - 10 });
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

/** Gives marks without a title as much of it as there is room for before the next mark of their lane. */
function nameWhereThereIsRoom(marks, width) {
  for (const lane of window.d3.group(marks, (mark) => mark.lane).values()) {
    const inOrder = lane.sort((one, other) => one.x0 - other.x0);
    for (const [i, mark] of inOrder.entries()) {
      const room = (inOrder[i + 1]?.x0 ?? width) - mark.x1 - 16;
      if (!mark.label.text && room > LEAST_ROOM) {
        mark.label = { text: fitted(mark.event.title, Math.min(room, MOST_ROOM.many)), left: false, minor: true };
      }
    }
  }
}

/** Wholes have their titles beside them, and all events where there are few; as much of it as there is room for. */
function labelOf({ title, parts }, count, room) {
  const none = { text: "", width: 0, left: false };
  if (count > FEW && parts.length === 0) {
    return none;
  }
  const suffix = parts.length > 0 ? ` +${parts.length}` : "";
  const wanted = Math.min(widthOf(title), count > FEW ? MOST_ROOM.many : MOST_ROOM.few);
  const left = room.right < wanted + widthOf(suffix) && room.left > room.right;
  const given = Math.min(wanted, (left ? room.left : room.right) - widthOf(suffix));
  if (given < LEAST_ROOM && given < wanted) {
    return none;
  }
  const text = fitted(title, given) + suffix;
  return { text, width: widthOf(text) + 10, left };
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
      @click="${(click) => view.choose(click, event)}" @focus="${() => view.select(event)}"
      @pointerenter="${({ pointerType }) => pointerType === "mouse" && view.change({ hovered: event })}"
      @pointerleave="${() => view.change({ hovered: undefined })}">
      <rect class="target" x="${shape.x0 - 3}" y="${y}" width="${shape.x1 - shape.x0 + 6}" height="${LANE}"></rect>
      ${shapes("timeline", mark)}
      ${label.text ? labelled(label, mark) : null}
    </a>
  `;
}

/** A title beside its mark. */
function labelled({ text, left, minor }, { x0, x1, softStart, softEnd, y }) {
  const x = left ? x0 - 5 - (softStart ? 5 : 0) : x1 + 5 + (softEnd ? 5 : 0);
  return svg`<text class="${minor ? "label minor" : "label"}" x="${x}" y="${y + LANE - 5}" text-anchor="${left ? "end" : "start"}">${text}</text>`;
}

/** What the pointer is at. */
function card(marks, { hovered, width }, { text }) {
  const mark = marks.find(({ event }) => event === hovered);
  if (!mark) {
    return nothing;
  }
  const left = Math.min(Math.max((mark.shape.x0 + mark.shape.x1) / 2 - 20, 0), Math.max(width - CARD - 4, 0));
  // A property, since the pages' policy forbids the attribute.
  return html`<div class="card-at-pointer" aria-hidden="true" .style="${`left: ${left}px; top: ${TOP + (mark.lane + 1) * LANE + 6}px`}">
    <strong>${hovered.title}</strong>
    <span>${badge(hovered.status, text.statuses[hovered.status])} · ${hovered.words}</span>
  </div>`;
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
  const named = namedMonths(months, monthName);
  const begin = months.filter((month, i) => i === 0 || yearOf(months[i - 1]) !== yearOf(month));
  return [
    months.map((month, i) => {
      const empty = !isCovered(month, covered, events);
      return svg`
        <rect class="stretch ${empty ? "uncovered" : i % 2 ? "odd" : "even"}" x="${month.x0}" y="${TOP - 4}" width="${month.x1 - month.x0}"
          height="${height - TOP - BOTTOM + 8}">${empty ? svg`<title>${text.uncovered}</title>` : null}</rect>
        ${named.has(month) ? svg`<text class="month" x="${month.x0 + 2}" y="${TOP - 10}">${monthName.format(month.date)}</text>` : null}
      `;
    }),
    begin
      .filter((month) => !(even && month.long))
      .map(({ x0 }) => svg`<line class="year" x1="${x0}" x2="${x0}" y1="${TOP - 4}" y2="${height - BOTTOM + 10}"></line>`),
    yearNames(begin, events, height),
  ];
}

function yearOf({ date }) {
  return date.getUTCFullYear();
}

/** The years in which something began; those too narrow for their names have them in turn above each other. */
function yearNames(begin, events, height) {
  const eventful = new Set(events.filter(({ when }) => when).map(({ when }) => dateOf(when.first).getUTCFullYear()));
  const ends = [-Infinity, -Infinity];
  return begin.map((month) => {
    const row = eventful.has(yearOf(month)) ? ends.findIndex((end) => month.x0 >= end) : -1;
    if (row < 0) {
      return null;
    }
    ends[row] = month.x0 + YEAR;
    return [TOP - 24 - row * 12, height - BOTTOM + 18 + row * 12].map(
      (y) => svg`<text class="year" x="${month.x0 + 2}" y="${y}">${yearOf(month)}</text>`,
    );
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
      return svg`<path class="article" d="M${x - 4},${TOP - 53} h8 l-4,7 z"><title>${text.article}: ${title}</title></path>`;
    });
}

function legend({ events }, { text }) {
  const forms = ["day", "within", "lasted"];
  const statuses = STATUSES.filter((status) => events.some((event) => event.status === status));
  return html`
    <div class="legend">
      <p>
        <strong>${text.when}</strong>
        ${forms.map((form) => html`<span>${swatch("timeline", form, "confirmed", { width: form === "day" ? 16 : 30 })} ${text.forms[form]}</span>`)}
        <span>${swatch("timeline", "lasted", "confirmed", { soft: true })} ${text.forms.soft}</span>
        <span>${swatch("timeline", "within", "confirmed", { uncertain: true })} ${text.forms.uncertain}</span>
      </p>
      <p>
        <strong>${text.whether}</strong>
        ${statuses.map((status) => html`<span>${swatch("timeline", "day", status, { width: 16 })} ${text.statuses[status]}</span>`)}
      </p>
      <p>
        <strong>${text.told}</strong>
        <span><svg class="swatch" width="12" height="9" aria-hidden="true"><path class="article" d="M2,1 h8 l-4,7 z"></path></svg> ${text.appeared}</span>
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
