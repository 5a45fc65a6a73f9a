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
        <span class="badge" data-status="${event.status}">${text.statuses[event.status]}</span>
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

export function table(events, view) {
  const { text } = view;
  return html`
    <details class="table">
      <summary>${text.table} (${events.length})</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${text.table}">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.when}</th>
              <th scope="col">${text.event}</th>
              <th scope="col">${text.status}</th>
            </tr>
          </thead>
          <tbody>
            ${events.map(
              (event) => html`<tr>
                <td>${event.words || "–"}</td>
                <td>${link(event, view)}</td>
                <td><span class="badge" data-status="${event.status}">${text.statuses[event.status]}</span></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

function link(event, view) {
  return html`<a href="${event.page}" target="${view.target}">${event.title}</a>`;
}
