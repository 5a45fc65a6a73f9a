/** What is said of the chosen event, and the table that tells the same as a drawing. */
import { html, nothing } from "../lib/lit-html.js";
import { STATUSES, swatch } from "./encoding.js";

export function details(event, { events }, view) {
  const { text } = view;
  if (!event) {
    return html`<section class="details" aria-live="polite"><p class="hint">${text.hint}</p></section>`;
  }
  const whole = events.find((other) => other.id === event.whole);
  const parts = events.filter((other) => other.whole === event.id);
  const became = events.find((other) => other.id === event.realisedBy);
  return html`
    <section class="details chosen" aria-live="polite">
      <h3><a href="${event.page}" target="${view.target}">${event.title}</a></h3>
      <p class="gist">
        ${badge(event.status, text.statuses[event.status])}
        ${[event.words, event.typeLabel, event.placeName].filter(Boolean).join(" · ")}
      </p>
      <p>${event.summary}</p>
      ${whole ? html`<p>${text.part}: ${link(whole, view)}</p>` : nothing}
      ${became ? html`<p>${text.became}: ${link(became, view)}</p>` : nothing}
      ${parts.length
        ? html`<p>${text.parts}: ${parts.map((part, i) => html`${i ? " · " : ""}${link(part, view)}`)}</p>`
        : nothing}
    </section>
  `;
}

/** How statuses are filled. @param {string} prefix of the patterns @param {object[]} rows of counts */
export function statusLegend(prefix, rows, { text }) {
  return html`<div class="legend">
    <p>
      <strong>${text.whether}</strong>
      ${STATUSES.filter((status) => rows.some((row) => row[status] > 0)).map(
        (status) => html`<span>${swatch(prefix, "day", status, { width: 16 })} ${text.statuses[status]}</span>`,
      )}
    </p>
  </div>`;
}

/** What no bar or column counts: events whose date is not exact enough, or missing. */
export function others(rows, by, view) {
  return rows.length === 0
    ? nothing
    : html`<p class="others">${view.text.beside} ${rows.map((row) => html`<span>${periodOf(row, by, view)} ${row.total}</span> `)}</p>`;
}

/** The name of a row of counts, as a link to its events where there is one. */
export function periodOf(row, by, view) {
  const name = nameOf(row, by, view);
  return row.href ? html`<a href="${view.pageOfHref(row.href)}" target="${view.target}">${name}</a>` : name;
}

export function nameOf(row, by, { language }) {
  return row[`${by}${language === "ja" ? "Ja" : "En"}`] ?? String(row[by] ?? "–");
}

/** What a drawing shows, as a table that opens; with the events' places if the drawing is of places. */
export function table(events, view, placed = false) {
  const { text } = view;
  const rows = events.map(
    (event) => () => html`<tr>
      <td>${event.words}</td>
      <td>${link(event, view)}</td>
      ${placed ? html`<td>${event.placeName}</td>` : nothing}
      <td>${badge(event.status, text.statuses[event.status])}</td>
    </tr>`,
  );
  return tableOf([text.when, text.event, ...(placed ? [text.where] : []), text.status], rows, view);
}

/**
 * @param {string[]} heads of the columns
 * @param {(() => object)[]} rows each makes a template
 * @param {boolean} open whether it is shown without asking
 */
export function tableOf(heads, rows, view, open = false) {
  const { text } = view;
  return html`
    <details class="table" ?open="${open}">
      <summary>${text.table} (${rows.length})</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${text.table}">
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, view.rows).map((row) => row())}
          </tbody>
        </table>
        ${rest(rows, view)}
      </div>
    </details>
  `;
}

/** What a drawing has no room for: how many, and opened, which. */
export function chip(events, summary, view) {
  return events.length === 0
    ? nothing
    : html`<details class="chip">
        <summary>${summary(events.length)}</summary>
        <ul>
          ${events
            .slice(0, view.rows)
            .map((event) => html`<li>${link(event, view)} ${badge(event.status, view.text.statuses[event.status])}</li>`)}
        </ul>
        ${rest(events, view)}
      </details>`;
}

/** A button that shows the rest of a table or a list, which would make a page slow. */
export function rest({ length }, view) {
  return length > view.rows
    ? html`<p><button type="button" @click="${() => view.change({ rows: length })}">${view.text.all(length)}</button></p>`
    : nothing;
}

/** A status in its colour. */
export function badge(status, label) {
  return html`<span class="badge" data-status="${status}">${label}</span>`;
}

/** An event's title, which leads to its page. */
export function link(event, view) {
  return html`<a href="${event.page}" target="${view.target}">${event.title}</a>`;
}
