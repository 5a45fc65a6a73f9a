/**
 * Makes a container of the page a view. The container says what to show: `data-view`, `data-query` (the API's own parameters),
 * `data-options` (how to show it), `data-total` (how many events there are), `data-lang`, `data-prefix` (the path of the service, or
 * its address), `data-target` (where links open), and `data-navigates` if whatever is changed becomes part of the page's address.
 *
 * It sends `tumen-load` once it is drawn (and then has `data-loaded`), `tumen-select` with an event's id, and `tumen-error` with a
 * message; all of them bubble.
 */
import { html, nothing, render } from "../lib/lit-html.js";
import { counts } from "./counts.js";
import { Api, withParameters } from "./data.js";
import { isoOf } from "./dates.js";
import { MOST, brushOn, histogram } from "./histogram.js";
import { map } from "./map.js";
import { network } from "./network.js";
import { stringsIn } from "./strings.js";
import { Surroundings } from "./surroundings.js";
import { coveredMonths, timeline } from "./timeline.js";

export class View {
  #container;
  #api;
  #query;
  #options;
  #surroundings;
  #state = {};
  #width = 0;
  #drawn = false;
  #latest = 0;

  constructor(container) {
    this.#container = container;
    const { view, lang, prefix, target } = container.dataset;
    this.kind = view;
    this.language = lang === "ja" ? "ja" : "en";
    this.text = stringsIn(this.language);
    this.target = target ?? "_self";
    this.#api = new Api(prefix ?? "", this.language);
    this.#read();
    if (container.hasAttribute("data-navigates")) {
      this.#surroundings = new Surroundings(container, () => this.#followed());
      window.addEventListener("hashchange", () => this.change(this.#chosenIn(this.#state)));
    }
  }

  async start() {
    if (await this.#load()) {
      new ResizeObserver(() => this.#resized()).observe(this.#container);
      this.#container.dataset.loaded = "";
      this.#send("tumen-load", { view: this.kind, total: this.#state.total });
    }
  }

  /** Changes what is shown for the moment. */
  change(changes) {
    Object.assign(this.#state, changes);
    this.#draw();
  }

  /** Changes how the events are shown. @param {object} changes of `by`, `level`, `scale` or `fold`; an empty value is the default */
  option(changes) {
    if (this.#surroundings) {
      this.#surroundings.go(changes);
    } else {
      this.#container.dataset.options = withParameters(new URLSearchParams(this.#options), changes);
      this.#followed();
    }
  }

  /** Shows other events. @param {object} changes of the API's parameters; an empty value removes one */
  ask(changes) {
    if (this.#surroundings) {
      this.#surroundings.go(changes);
    } else {
      this.#container.dataset.query = withParameters(this.#query, changes);
      delete this.#container.dataset.total;
      this.#followed();
    }
  }

  select(event) {
    if (event !== this.#state.selected) {
      this.#choose("selected", event, event?.id);
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
      this.#choose(kind, id, id);
    }
  }

  /** Tells of no place or actor any more. */
  letGo(kind) {
    this.#choose(kind, undefined, "");
  }

  #choose(kind, chosen, id) {
    this.change({ [kind]: chosen });
    this.#surroundings?.choose(id ?? "");
  }

  /** What the fragment of the address chooses: an event of the timeline, a place of the map or an actor of the network. */
  #chosenIn({ events, places, network: answer }) {
    // WordPress adds its own after a question mark.
    const [id] = window.location.hash.slice(1).split(/[#?]/);
    return {
      selected: events?.find((event) => event.id === id),
      place: places?.has(id) ? id : undefined,
      actor: answer?.nodes.some((node) => node.id === id) ? id : undefined,
    };
  }

  /** How many rows a table or a list has at first. */
  get rows() {
    return this.#state.rows ?? MOST;
  }

  pageOf(kind, id) {
    return this.#api.at(`/${kind}/${id}`, new URLSearchParams({ lang: this.language }));
  }

  /** The page of what the API has at an address: an entry, or events. */
  pageOfHref(href) {
    const { pathname, searchParams } = new URL(href, document.baseURI);
    const path = pathname.replace(/^.*\/v1/, "");
    return this.#api.at(path === "/events" ? "/" : path, withParameters(searchParams, { lang: this.language }));
  }

  titleOf(id) {
    return this.#state.events?.find((event) => event.id === id)?.title;
  }

  #read() {
    const { query, options } = this.#container.dataset;
    this.#query = new URLSearchParams(query ?? "");
    this.#options = Object.fromEntries(new URLSearchParams(options ?? ""));
  }

  /** The container says something else to show. */
  #followed() {
    const before = this.#question();
    this.#read();
    if (this.#question() === before) {
      this.#draw();
    } else {
      this.#load();
    }
  }

  /** What the API is asked. */
  #question() {
    return JSON.stringify([String(this.#query), this.#options.by, this.#options.level]);
  }

  /** @returns {Promise<boolean>} whether it was drawn */
  async #load() {
    const number = ++this.#latest;
    this.#container.ariaBusy = "true";
    try {
      const loaded = await this.#loaded();
      if (number === this.#latest) {
        this.#state = { ...loaded, ...this.#chosenIn(loaded) };
        this.#container.ariaBusy = "false";
        this.#draw();
      }
      return true;
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  async #loaded() {
    const query = this.#query;
    const { total: said } = this.#container.dataset;
    const [sources, total] = await Promise.all([this.#api.sources(), said ? Number(said) : this.#api.total(query)]);
    const state = { sources, total, known: query.get("knownBy") ?? "", ...(await this.#ofView(total, sources)) };
    return state.known ? { ...state, later: await this.#later(state) } : state;
  }

  async #ofView(total, sources) {
    const query = this.#query;
    const { by = "month", level = "" } = this.#options;
    const events = () => this.#api.events(query);
    switch (this.kind) {
      case "list":
        return {};
      case "counts":
        return { counts: await this.#api.counts(query, by) };
      case "network": {
        const asked = withParameters(query, { level });
        const [answer, behind] = await Promise.all([this.#api.network(asked), total > MOST ? undefined : events()]);
        return { network: answer, events: behind };
      }
      case "map": {
        const [all, places, outlines] = await Promise.all([events(), this.#api.places(), this.#api.outlines()]);
        return { events: all, places, outlines };
      }
      default: {
        const covered = this.#api.counts(new URLSearchParams(), "month").then((months) => coveredMonths(months, sources));
        return total > MOST
          ? { counts: await this.#api.counts(query, "month"), covered: await covered }
          : { events: await events(), covered: await covered };
      }
    }
  }

  /** What the reader of a day did not know yet: how many events there are by now, and what became of those expected then. */
  async #later({ total, events }) {
    const now = withParameters(this.#query, { knownBy: "" });
    const count = (await this.#api.total(now)) - total;
    if (count + total > MOST) {
      return { count, became: [] };
    }
    const [then, all] = await Promise.all([events ?? this.#api.events(this.#query), this.#api.events(now)]);
    const became = then
      .filter((event) => event.status === "expected" || event.realisedBy)
      .map((event) => ({ event, became: all.find((other) => other.id === event.realisedBy) }));
    return { count, became };
  }

  #draw() {
    const width = Math.max(this.#container.clientWidth, 280);
    const { by = "month", level = "actor", scale, fold } = this.#options;
    const state = { ...this.#state, by, level, even: scale === "even", folded: fold === "true", width };
    if (!this.#drawn) {
      this.#drawn = true;
      this.#container.replaceChildren();
    }
    render(html`${this.#slider(state)}${this.#outcome(state)}${this.#view(state)}`, this.#container);
    const brush = this.#container.querySelector(".brush");
    if (brush) {
      brushOn(brush, state, this);
    }
  }

  #view(state) {
    switch (this.kind) {
      case "list":
        // The page has it already.
        return nothing;
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
          aria-valuetext="${name(Math.max(at, 0))}" @change="${(event) => this.ask({ knownBy: days[Number(event.target.value)] ?? "" })}" />
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
    return day && new Intl.DateTimeFormat(this.language === "ja" ? "ja" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  }

  #resized() {
    const width = this.#container.clientWidth;
    if (width !== this.#width) {
      this.#width = width;
      requestAnimationFrame(() => this.#draw());
    }
  }

  #failed(error) {
    this.#container.ariaBusy = "false";
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
