/** Counts: bars by month, year or type, each stacked by status. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { tableOf } from "./details.js";
import { STATUSES, fillOf, patterns, swatch } from "./encoding.js";

const ROW = 24;

/**
 * @param {object} state
 * @param {object[]} state.counts rows as the API gives them
 * @param {"month" | "year" | "type"} state.by
 * @param {number} state.width
 */
export function counts(state, view) {
  const { text, language } = view;
  const nameOf = (row) => row[`${state.by}${language === "ja" ? "Ja" : "En"}`] ?? String(row[state.by] ?? "–");
  const rows = state.by === "type" ? [...state.counts].sort((one, other) => other.total - one.total) : state.counts;
  const most = Math.max(1, ...rows.map((row) => row.total));
  const names = Math.min(170, Math.round(state.width * 0.36));
  const scale = window.d3.scaleLinear([0, most], [0, state.width - names - 40]);
  const height = rows.length * ROW + 4;
  const cells = rows.map(
    (row) => html`<tr>
      <th scope="row">${row.href ? html`<a href="${view.pageOfQuery(row.href)}" target="${view.target}">${nameOf(row)}</a>` : nameOf(row)}</th>
      ${STATUSES.map((status) => html`<td>${row[status] || nothing}</td>`)}
      <td>${row.total}</td>
    </tr>`,
  );
  return html`
    <div class="legend">
      <p>
        <strong>${text.whether}</strong>
        ${STATUSES.map((status) => html`<span>${swatch("counts", "day", status, { width: 16 })} ${text.statuses[status]}</span>`)}
      </p>
    </div>
    <div class="controls" role="group">
      ${["month", "year", "type"].map(
        (by) => html`<button type="button" aria-pressed="${by === state.by}" @click="${() => view.change({ by })}">${text.by[by]}</button>`,
      )}
    </div>
    ${rows.length === 0
      ? html`<p class="none">${text.none}</p>`
      : html`<svg class="counts" width="${state.width}" height="${height}" viewBox="0 0 ${state.width} ${height}" role="img"
          aria-label="${text.counts}, ${text.by[state.by]}">
          ${patterns("counts")}
          ${rows.map((row, i) => bar(row, nameOf(row), i * ROW + 2, names, scale))}
        </svg>`}
    ${tableOf([text.by[state.by], ...STATUSES.map((status) => text.statuses[status]), text.weight], cells, view)}
  `;
}

function bar(row, name, y, names, scale) {
  let x = names;
  return svg`
    <text class="bar-name" x="${names - 8}" y="${y + 15}" text-anchor="end">${name}</text>
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
