/** What is said of the chosen event, and the table that tells the same as a drawing. */
import { html, nothing } from "../lib/lit-html.js";

export function details(event, { events }, view) {
  const { text } = view;
  if (!event) {
    return html`<section class="details" aria-live="polite"><p class="hint">${text.hint}</p></section>`;
  }
  const whole = events.find((other) => other.id === event.whole);
  const parts = events.filter((other) => other.whole === event.id);
  const became = events.find((other) => other.id === event.realisedBy);
  return html`
    <section class="details" aria-live="polite">
      <h3><a href="${event.page}" target="${view.target}">${event.title}</a></h3>
      <p class="facts">
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

/** What a drawing shows, as a table that opens. */
export function table(events, view) {
  const { text } = view;
  const rows = events.map(
    (event) => html`<tr>
      <td>${event.words}</td>
      <td>${link(event, view)}</td>
      <td>${badge(event.status, text.statuses[event.status])}</td>
    </tr>`,
  );
  return tableOf([text.when, text.event, text.status], rows, view);
}

/**
 * @param {string[]} heads of the columns
 * @param {object[]} rows templates
 * @param {boolean} open whether it is shown without asking
 */
export function tableOf(heads, rows, { text }, open = false) {
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
            ${rows}
          </tbody>
        </table>
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
          ${events.map(
            (event) => html`<li>${link(event, view)} ${badge(event.status, view.text.statuses[event.status])}</li>`,
          )}
        </ul>
      </details>`;
}

/** A status in its colour. */
export function badge(status, label) {
  return html`<span class="badge" data-status="${status}">${label}</span>`;
}

/** An event's title, which leads to its page. */
export function link(event, view) {
  return html`<a href="${event.page}" target="${view.target}">${event.title}</a>`;
}
