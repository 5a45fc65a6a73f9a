/** What the timeline shows of too many events: how many there are by month, to choose a period from. */
import { html, svg } from "../lib/lit-html.js";
import { dayOf, isoOf, monthOf } from "./dates.js";

const HEIGHT = 160;
const MARGIN = 12;

/** The most events that the timeline draws one by one. */
export const MOST = 500;

export function histogram({ counts, total, width }, view) {
  const d3 = window.d3;
  const rows = monthsOf(counts);
  const x = scaleOf(rows, width);
  const [first, last] = x.domain();
  const y = d3.scaleLinear([0, Math.max(...rows.map((row) => row.total))], [0, HEIGHT - 34]);
  const years = d3.ticks(new Date(first * 86_400_000).getUTCFullYear(), new Date(last * 86_400_000).getUTCFullYear(), width / 90);
  return html`
    <p>${view.text.brush(total)}</p>
    <svg class="histogram" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${view.text.counts}, ${view.text.by.month}">
      ${rows.map(
        (row) => svg`<rect class="column" x="${x(row.day)}" width="${Math.max(x(monthOf(row.day, 1)) - x(row.day) - 0.5, 0.5)}"
          y="${HEIGHT - 22 - y(row.total)}" height="${y(row.total)}"><title>${row.month}: ${row.total}</title></rect>`,
      )}
      ${years.filter(Number.isInteger).map(
        (year) => svg`<text class="year" x="${x(dayOf(`${String(year).padStart(4, "0")}-01-01`))}" y="${HEIGHT - 6}">${year}</text>`,
      )}
      <g class="brush"></g>
    </svg>
    ${busiest(rows, view)}
  `;
}

/** Lets the pointer choose a period; to be called once the histogram stands in the document. */
export function brushOn(element, { counts, width }, choose) {
  const d3 = window.d3;
  const x = scaleOf(monthsOf(counts), width);
  const brush = d3
    .brushX()
    .extent([[MARGIN, 0], [width - MARGIN, HEIGHT - 22]])
    .on("end", ({ selection }) => {
      if (selection) {
        choose(isoOf(Math.round(x.invert(selection[0]))), isoOf(Math.round(x.invert(selection[1]))));
      }
    });
  d3.select(element).call(brush);
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
  const most = [...rows].sort((one, other) => other.total - one.total).slice(0, 12);
  return html`<ul class="months">
    ${most.map(
      (row) => html`<li><button type="button" @click="${() => view.choosePeriod(row.month, row.month)}">
        ${row[`month${view.language === "ja" ? "Ja" : "En"}`] ?? row.month} (${row.total})
      </button></li>`,
    )}
  </ul>`;
}
