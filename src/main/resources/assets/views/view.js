/**
 * Makes a container of the page a view. The container says what to show: `data-view`, `data-query` (the API's own parameters),
 * `data-lang`, `data-prefix` (the path of the service, or its address)`data-target` (where links
 * open), and `data-navigates` if another question goes by the page's address.
 *
 * It sends `tumen-load` once it is drawn (and then has `data-loaded`), `tumen-select` with an event's id, and `tumen-error` with a message; all of them bubble.
 */
import { html, nothing, render } from "../lib/lit-html.js";
import { counts } from "./counts.js";
import { Api, withParameters } from "./data.js";
import { isoOf } from "./dates.js";
import { MOST, brushOn, histogram } from "./histogram.js";
import { map } from "./map.js";
import { network } from "./network.js";
import { stringsIn } from "./strings.js";
import { coveredMonths, timeline } from "./timeline.js";

export class View {
  #container;
  #api;
  #query;
  #state = { even: false, folded: false, by: "month" };
  #width = 0;
  #drawn = false;
  #navigates;

  constructor(container) {
    this.#container = container;
    const { view, query, lang, prefix, target } = container.dataset;
    this.kind = view;
    this.language = lang === "ja" ? "ja" : "en";
    this.text = stringsIn(this.language);
    this.target = target ?? "_self";
    this.#api = new Api(prefix ?? "", this.language);
    this.#query = new URLSearchParams(query ?? "");
    this.#navigates = container.hasAttribute("data-navigates");
  }

  async start() {
    try {
      await this.#load();
      new ResizeObserver(() => this.#resized()).observe(this.#container);
      this.#container.dataset.loaded = "";
      this.#send("tumen-load", { view: this.kind, total: this.#state.total });
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Changes something that is shown without another question to the API; but for a new grouping of counts. */
  change(changes) {
    const regrouped = changes.by && changes.by !== this.#state.by;
    Object.assign(this.#state, changes);
    if (regrouped) {
      this.#load().catch((error) => this.#failed(error));
    } else {
      this.#draw();
    }
  }

  select(event) {
    if (event !== this.#state.selected) {
      this.change({ selected: event });
      if (event) {
        this.#send("tumen-select", { id: event.id, title: event.title });
      }
    }
  }

  /** A plain click tells of an event; another with a modifier, or one on what is told already, opens its page. */
  choose(click, event) {
    if (isPlain(click) && click.detail > 0) {
      click.preventDefault();
      this.select(event);
    }
  }

  /** A plain click tells of a place or an actor; another opens its page. */
  chooseEntry(click, kind, id) {
    if (isPlain(click) && this.#state[kind] !== id) {
      click.preventDefault();
      this.change({ [kind]: id });
    }
  }

  choosePeriod(from, to) {
    this.#ask({ from, to, date: "" });
  }

  pageOf(kind, id) {
    return this.#api.at(`/${kind}/${id}`, new URLSearchParams({ lang: this.language }));
  }

  /** The page that shows the events of one of the API's addresses. */
  pageOfQuery(href) {
    return this.#api.at("/", withParameters(new URL(href, document.baseURI).searchParams, { view: "timeline", lang: this.language }));
  }

  titleOf(id) {
    return this.#state.events?.find((event) => event.id === id)?.title ?? id;
  }

  async #load() {
    const state = this.#state;
    const query = this.#query;
    const sources = await this.#api.sources();
    const changes = { sources, known: query.get("knownBy") ?? "" };
    switch (this.kind) {
      case "counts":
        Object.assign(changes, { counts: await this.#api.counts(query, state.by) });
        break;
      case "network": {
        const [answer, events] = await Promise.all([this.#api.network(query), this.#api.events(query)]);
        Object.assign(changes, { network: answer, events, total: answer.total });
        break;
      }
      case "map": {
        const [events, places, outlines] = await Promise.all([this.#api.events(query), this.#api.places(), this.#outlines()]);
        Object.assign(changes, { events, places, outlines, total: events.length });
        break;
      }
      default: {
        const [total, all] = await Promise.all([this.#api.total(query), this.#api.counts(new URLSearchParams(), "month")]);
        Object.assign(changes, { total, covered: coveredMonths(all, sources) });
        if (total > MOST) {
          Object.assign(changes, { events: undefined, counts: await this.#api.counts(query, "month") });
        } else {
          Object.assign(changes, { events: await this.#api.events(query) });
        }
      }
    }
    if (changes.known && this.kind === "timeline") {
      Object.assign(changes, { later: await this.#later(changes) });
    }
    Object.assign(state, changes);
    this.#draw();
  }

  /** What the reader of a day did not know yet: how many events there are by now, and what became of those expected then. */
  async #later({ total, events }) {
    const now = withParameters(this.#query, { knownBy: "" });
    const count = (await this.#api.total(now)) - total;
    const all = count + total <= MOST ? await this.#api.events(now) : [];
    const became = (events ?? [])
      .filter((event) => event.status === "expected" || event.realisedBy)
      .map((event) => ({ event, became: all.find((other) => other.id === event.realisedBy) }));
    return { count, became };
  }

  async #outlines() {
    const response = await fetch(new URL("./outlines.json", import.meta.url));
    return response.json();
  }

  #draw() {
    const width = Math.max(this.#container.clientWidth, 280);
    const state = { ...this.#state, width };
    if (!this.#drawn) {
      this.#drawn = true;
      this.#container.replaceChildren();
    }
    render(html`${this.#slider(state)}${this.#outcome(state)}${this.#view(state)}`, this.#container);
    const brush = this.#container.querySelector(".brush");
    if (brush && !brush.hasChildNodes()) {
      brushOn(brush, state, (from, to) => this.choosePeriod(from, to));
    }
  }

  #view(state) {
    switch (this.kind) {
      case "counts":
        return counts(state, this);
      case "network":
        return network(state, this);
      case "map":
        return map(state, this);
      default:
        return state.events ? timeline(state, this) : histogram(state, this);
    }
  }

  /** As known on: a stop for each day on which an article can last have appeared, and today. */
  #slider({ sources, known }) {
    const days = [...new Set(sources.filter(({ when }) => when).map(({ when }) => isoOf(when.last)))].sort();
    const at = known ? days.findLastIndex((day) => day <= known) : days.length;
    const name = (i) => (i === days.length ? this.text.today : (this.#format(days[i]) ?? "–"));
    return html`
      <label class="known">
        <span>${this.text.known} <output>${known ? this.#format(known) : this.text.today}</output></span>
        <input type="range" min="0" max="${days.length}" step="1" .value="${String(Math.max(at, 0))}"
          aria-valuetext="${name(Math.max(at, 0))}" @change="${(event) => this.#ask({ knownBy: days[Number(event.target.value)] ?? "" })}" />
      </label>
    `;
  }

  #outcome({ later }) {
    return later
      ? html`<aside class="later">
          <p>${this.text.later(later.count)}</p>
          ${later.became.length
            ? html`<p>${this.text.then}</p>
                <ul>
                  ${later.became.map(
                    ({ event, became }) => html`<li>
                      <a href="${event.page}" target="${this.target}">${event.title}</a> →
                      ${became ? html`<a href="${became.page}" target="${this.target}">${became.title}</a> (${became.words})` : this.text.untold}
                    </li>`,
                  )}
                </ul>`
            : nothing}
        </aside>`
      : nothing;
  }

  #format(day) {
    return day && new Intl.DateTimeFormat(this.language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  }

  /** Another question: by the page's address where there is a page around, or else just here. */
  #ask(changes) {
    this.#query = withParameters(this.#query, changes);
    if (this.#navigates) {
      window.location.search = String(withParameters(this.#query, { view: this.kind, lang: this.language }));
    } else {
      Object.assign(this.#state, { later: undefined, selected: undefined });
      this.#load().catch((error) => this.#failed(error));
    }
  }

  #resized() {
    const width = this.#container.clientWidth;
    if (width !== this.#width) {
      this.#width = width;
      requestAnimationFrame(() => this.#draw());
    }
  }

  #failed(error) {
    render(html`<p class="failed" role="alert">${this.text.failed} ${error.message}</p>`, this.#container);
    this.#send("tumen-error", { message: error.message });
  }

  #send(type, detail) {
    this.#container.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }) {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
