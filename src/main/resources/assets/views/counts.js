/** Counts: a bar for each month, type, actor and so on, stacked by status. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { dayOf, monthOf } from "./dates.js";
import { nameOf, others, periodOf, statusLegend, tableOf } from "./details.js";
import { STATUSES, fillOf, patterns } from "./encoding.js";
import { fitted, widthOf } from "./names.js";

const ROW = 24;

/** Pixels between bars whose periods do not follow each other. */
const GAP = 10;

/** What there is a button for; the address may name any other dimension of the API. */
const BY = ["month", "year", "type", "actor", "country", "place", "source"];

/** Bars that are drawn; the table has all. */
const MOST = 60;

const FAR_MORE = 3;

/**
 * @param {object} state
 * @param {object[]} state.counts rows as the API gives them
 * @param {string} state.by
 * @param {number} state.width
 */
export function counts(state, view) {
  const { text } = view;
  const { by } = state;
  const isTime = by === "month" || by === "year";
  const rows = isTime ? state.counts : [...state.counts].sort((one, other) => other.total - one.total);
  const [drawn, beside] = isTime ? apart(rows) : [rows.slice(0, MOST), []];
  return html`
    <div class="controls" role="group" aria-label="${text.counts}">
      ${BY.map((one) => html`<button type="button" aria-pressed="${one === by}" @click="${() => view.option({ by: one === "month" ? "" : one })}">${text.by[one]}</button>`)}
    </div>
    ${statusLegend("counts", rows, view)}
    ${rows.length === 0 ? html`<p class="none">${text.none}</p>` : chart(drawn, state, view)}
    ${others(beside, by, view)}
    ${drawn.length + beside.length < rows.length ? html`<p class="note">${text.drawnOf(drawn.length, rows.length)}</p>` : nothing}
    ${tableOf([text.by[by] ?? by, ...STATUSES.map((status) => text.statuses[status]), text.weight], cells(rows, by, view), view)}
  `;
}

/** The last months or years; and what has no month or year, if its bar would make theirs too small to see. */
function apart(rows) {
  const periods = rows.filter((row) => row.time);
  const rest = rows.filter((row) => !row.time);
  const most = Math.max(...periods.map((row) => row.total));
  const shown = periods.slice(-MOST);
  return rest.some((row) => row.total > FAR_MORE * most) ? [shown, rest] : [[...shown, ...rest], []];
}

function chart(rows, { width, by }, view) {
  const most = Math.max(...rows.map((row) => row.total));
  const labels = rows.map((row) => nameOf(row, by, view));
  const names = Math.min(Math.max(...labels.map(widthOf)) + 16, 260, Math.round(width * 0.38));
  const tops = topsOf(rows, by);
  const scale = window.d3.scaleLinear([0, most], [0, width - names - 44]);
  const height = tops.at(-1) + ROW + 2;
  return html`<svg class="counts" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"
    aria-label="${view.text.counts}, ${view.text.by[by] ?? by}">
    ${patterns("counts")}
    ${rows.map((row, i) => [
      i > 0 && tops[i] - tops[i - 1] > ROW ? svg`<line class="gap" x1="0" x2="${width}" y1="${tops[i] - GAP / 2}" y2="${tops[i] - GAP / 2}"></line>` : null,
      bar(row, labels[i], tops[i], names, scale),
    ])}
  </svg>
  ${tops.some((top, i) => i > 0 && top - tops[i - 1] > ROW) ? html`<p class="note">${view.text.gap}</p>` : nothing}`;
}

/** Where bars begin: apart where months or years lie between them of which nothing is told. */
function topsOf(rows, by) {
  const next = ({ time }) => monthOf(dayOf(time), by === "year" ? 12 : 1);
  let top = 2;
  return rows.map((row, i) => {
    const before = rows[i - 1];
    if (before) {
      top += ROW + (before.time && (!row.time || next(before) !== dayOf(row.time)) ? GAP : 0);
    }
    return top;
  });
}

function cells(rows, by, view) {
  return rows.map(
    (row) => () => html`<tr>
      <th scope="row">${periodOf(row, by, view)}</th>
      ${STATUSES.map((status) => html`<td>${row[status] || nothing}</td>`)}
      <td>${row.total}</td>
    </tr>`,
  );
}

function bar(row, name, y, names, scale) {
  let x = names;
  return svg`
    <text class="bar-name" x="${names - 8}" y="${y + 15}" text-anchor="end">${fitted(name, names - 8)}<title>${name}</title></text>
    ${STATUSES.filter((status) => row[status] > 0).map((status) => {
      const width = scale(row[status]);
      const piece = svg`<g class="glyph" data-status="${status}"><rect class="block" x="${x + 0.5}" y="${y + 3}" width="${Math.max(width - 1, 1)}" height="${ROW - 8}"
        fill="${fillOf("counts", status)}"></rect></g>`;
      x += width;
      return piece;
    })}
    <text class="bar-total" x="${x + 6}" y="${y + 15}">${row.total}</text>
  `;
}
