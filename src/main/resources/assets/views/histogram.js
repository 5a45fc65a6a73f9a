/** What the timeline shows of too many events: how many there are by month, to choose a period from. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { dayOf, isoOf, monthOf } from "./dates.js";
import { nameOf, others, periodOf, statusLegend, tableOf } from "./details.js";
import { STATUSES, fillOf, patterns } from "./encoding.js";

const HEIGHT = 220;
const MARGIN = 12;
const BASE = HEIGHT - 22;

/** Below, in days, the pointer chooses days instead of months. */
const SHORT = 62;

/** Months named for those without a pointer. */
const BUSIEST = 12;

/** The most events that the timeline draws one by one. */
export const MOST = 500;

/**
 * @param {object} state
 * @param {object[]} state.counts by month, as the API gives them
 * @param {Set<number>} state.covered first days of the months that an article tells of
 * @param {number} state.total
 * @param {{first: string, last: string, total: number} | undefined} state.brushed the months that the pointer has chosen so far
 */
export function histogram(state, view) {
  const { covered, total, width, brushed } = state;
  const d3 = window.d3;
  const { text } = view;
  const rows = monthsOf(state.counts);
  const x = scaleOf(rows, width);
  const [first, last] = x.domain();
  const empty = uncovered(first, last, covered);
  const y = d3.scaleLinear([0, Math.max(...rows.map((row) => row.total))], [BASE, 12]);
  const years = d3.ticks(new Date(first * 86_400_000).getUTCFullYear(), new Date(last * 86_400_000).getUTCFullYear(), width / 90);
  return html`
    ${statusLegend("histogram", state.counts, view)}
    ${empty.length ? html`<div class="legend"><p><span><i class="uncovered-swatch"></i> ${text.uncovered}</span></p></div>` : nothing}
    <p>${text.brush(total, MOST)} <output class="brushed">${brushed ? text.brushed(brushed.total, brushed.first, brushed.last) : nothing}</output></p>
    <svg class="histogram" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${text.counts}, ${text.by.month}">
      ${patterns("histogram")}
      ${empty.map(({ start, end }) => svg`<rect class="stretch uncovered" x="${x(start)}" width="${x(end) - x(start)}" y="0" height="${BASE}"><title>${text.uncovered}</title></rect>`)}
      ${y.ticks(4).slice(1).map(
        (tick) => svg`<line class="grid" x1="${MARGIN}" x2="${width - MARGIN}" y1="${y(tick)}" y2="${y(tick)}"></line>
          <text x="${MARGIN}" y="${y(tick) - 3}">${tick}</text>`,
      )}
      ${rows.map((row) => column(row, x, y))}
      ${years.filter(Number.isInteger).map(
        (year) => svg`<text class="year" x="${x(dayOf(`${String(year).padStart(4, "0")}-01-01`))}" y="${HEIGHT - 6}">${year}</text>`,
      )}
      <g class="brush"></g>
    </svg>
    ${others(state.counts.filter((row) => !row.time), "month", view)} ${busiest(rows, view)}
    ${tableOf([text.when, text.weight], state.counts.map((row) => () => html`<tr><td>${periodOf(row, "month", view)}</td><td>${row.total}</td></tr>`), view)}
  `;
}

/** The times that no article tells of. */
function uncovered(first, last, covered) {
  const times = [];
  for (let start = monthOf(first), end; start < last; start = end) {
    end = monthOf(start, 1);
    if (!covered.has(start)) {
      if (times.at(-1)?.end === start) {
        times.at(-1).end = end;
      } else {
        times.push({ start, end });
      }
    }
  }
  return times;
}

/** The events of a month, stacked by status. */
function column(row, x, y) {
  const x0 = x(row.day);
  const width = Math.max(x(monthOf(row.day, 1)) - x0 - 0.5, 0.5);
  let below = 0;
  return STATUSES.filter((status) => row[status] > 0).map((status) => {
    const bottom = y(below);
    below += row[status];
    return svg`<g class="column" data-status="${status}"><rect x="${x0}" width="${width}" y="${y(below)}" height="${bottom - y(below)}"
      fill="${width < 3 ? "currentColor" : fillOf("histogram", status)}"></rect></g>`;
  });
}

/** Lets the pointer choose months; to be called once the histogram stands in the document. */
export function brushOn(element, { counts, width }, view) {
  const d3 = window.d3;
  const rows = monthsOf(counts);
  const x = scaleOf(rows, width);
  const short = x.domain()[1] - x.domain()[0] <= SHORT;
  const chosen = ([from, to]) => {
    const within = rows.filter(({ day }) => x(monthOf(day, 1)) > from && x(day) < to);
    const [first, last] = [from, to - 0.01].map((at) => isoOf(Math.floor(x.invert(at))).slice(0, short ? 10 : 7));
    return { first, last, total: short ? undefined : d3.sum(within, (row) => row.total) };
  };
  const brush = d3
    .brushX()
    .extent([[MARGIN, 0], [width - MARGIN, BASE]])
    .on("brush", ({ selection, sourceEvent }) => sourceEvent && view.change({ brushed: chosen(selection) }))
    .on("end", ({ selection, sourceEvent }) => {
      if (selection && sourceEvent) {
        const { first, last } = chosen(selection);
        view.ask({ from: first, to: last, date: "" });
      }
    });
  if (element.dataset.width !== String(width)) {
    element.dataset.width = width;
    d3.select(element).call(brush);
  }
}

/** The counts of months, without those of no date or of a longer time. */
function monthsOf(counts) {
  return counts.filter((row) => row.time).map((row) => ({ ...row, day: dayOf(row.time) }));
}

function scaleOf(rows, width) {
  const days = rows.map((row) => row.day);
  return window.d3.scaleLinear([Math.min(...days), monthOf(Math.max(...days), 1)], [MARGIN, width - MARGIN]);
}

/** The same for whoever has no pointer: the months with most events. */
function busiest(rows, view) {
  const most = [...rows].sort((one, other) => other.total - one.total).slice(0, BUSIEST);
  return html`<ul class="months">
    ${most.map(
      (row) => html`<li><button type="button" @click="${() => view.ask({ from: row.month, to: row.month, date: "" })}">${nameOf(row, "month", view)} (${row.total})</button></li>`,
    )}
  </ul>`;
}
