/** What the views show, from the API: the same questions in the same words as the page's own address. */
import { whenOf } from "./dates.js";

/**
 * @typedef {object} Event
 * @property {string} id
 * @property {"confirmed" | "expected" | "alleged" | "disputed" | "speculated"} status
 * @property {string} title
 * @property {string} summary
 * @property {string} typeLabel
 * @property {string} words its date in words, also where there is none
 * @property {import("./dates.js").When | null} when
 * @property {string} place id, empty without one
 * @property {string} placeName
 * @property {string[]} parts ids
 * @property {string} whole id, empty if it is part of nothing
 * @property {string} realisedBy id, empty if it came to nothing that is known
 * @property {string} page address
 */

export class Api {
  /**
   * @param {string} base address of the service, without a slash at the end
   * @param {"en" | "ja"} language
   */
  constructor(base, language) {
    this.base = base;
    this.language = language;
  }

  /** @returns {Promise<Event[]>} all that match, oldest first */
  async events(query) {
    return (await this.#csv("events", query)).map((row) => this.#event(row));
  }

  /** @returns {Promise<number>} how many events match */
  async total(query) {
    return (await this.#json("events", withParameters(query, { limit: "1" }))).total;
  }

  async counts(query, by) {
    return (await this.#json("counts", withParameters(query, { by, zeros: "false" }))).items;
  }

  async network(query) {
    return this.#json("network", query);
  }

  /** @returns {Promise<Map<string, object>>} all places by id */
  async places() {
    const rows = await this.#csv("places", new URLSearchParams());
    return new Map(
      rows.map((row) => [
        row.id,
        {
          id: row.id,
          name: this.#text(row, "name"),
          kind: row.kind,
          parent: row.parentId,
          point: row.longitude ? [Number(row.longitude), Number(row.latitude)] : null,
          precision: Number(row.precisionMetres),
        },
      ]),
    );
  }

  /** @returns {Promise<object>} coasts, and the line between the Koreas */
  async outlines() {
    return (await fetch(new URL("./outlines.json", import.meta.url))).json();
  }

  /** @returns {Promise<{title: string, when: object}[]>} the articles, with the days on which they can have appeared */
  async sources() {
    const rows = await this.#csv("sources", new URLSearchParams());
    return rows.map((row) => ({
      title: this.language === "ja" ? row.titleOriginal : row.titleEn,
      when: whenOf(row.published, row.firstDay, row.lastDay),
    }));
  }

  /** @returns {string} the address of a page or a question of the service */
  at(path, query = new URLSearchParams()) {
    const text = String(query);
    return `${this.base}${path}${text ? `?${text}` : ""}`;
  }

  async #csv(collection, query) {
    const response = await this.#get(`/v1/${collection}`, withParameters(query, { all: "true", format: "csv", lang: this.language }));
    // Not csvParse, which compiles a function: the pages' policy forbids it.
    const [header, ...rows] = window.d3.csvParseRows(await response.text());
    return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
  }

  async #json(collection, query) {
    return (await this.#get(`/v1/${collection}`, query)).json();
  }

  async #get(path, query) {
    const response = await fetch(this.at(path, query));
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new Error(problem.detail ?? `${response.status}`);
    }
    return response;
  }

  #text(row, field) {
    return this.language === "ja" ? row[`${field}Ja`] : row[`${field}En`];
  }

  #event(row) {
    return {
      id: row.id,
      status: row.status,
      title: this.#text(row, "title"),
      summary: this.#text(row, "summary"),
      words: this.#text(row, "dateInWords"),
      typeLabel: this.#text(row, "typeLabel"),
      when: whenOf(row.date, row.firstDay, row.lastDay),
      place: row.placeId,
      placeName: this.#text(row, "placeName"),
      parts: list(row.partIds),
      whole: row.partOfId,
      realisedBy: row.realisedById,
      page: this.at(`/events/${row.id}`, new URLSearchParams({ lang: this.language })),
    };
  }
}

/** @returns {URLSearchParams} a copy with parameters set; an empty value removes one */
export function withParameters(query, values) {
  const copy = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value) {
      copy.set(name, value);
    } else {
      copy.delete(name);
    }
  }
  return copy;
}

function list(text) {
  return text ? text.split("|") : [];
}
