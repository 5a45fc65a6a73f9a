/**
 * The page around a view: goes to another address without loading the view anew, so that the view stays where it is, keeps the focus,
 * and need not be drawn from nothing.
 */
import { makeCopyable } from "../js/page.js";

/** What depends on the address, beside the view. */
const PARTS = ["[data-surrounds=before]", "[data-surrounds=after]", ".language"];

export class Surroundings {
  #container;
  #followed;
  #latest = 0;
  #shown = window.location.search;

  /**
   * @param {HTMLElement} container of the view
   * @param {() => void} followed called when the container's attributes are those of another address
   */
  constructor(container, followed) {
    this.#container = container;
    this.#followed = followed;
    window.addEventListener("popstate", () => {
      if (window.location.search !== this.#shown) {
        this.#follow();
      }
    });
  }

  /** @param {object} changes of the address's parameters; an empty value removes one */
  go(changes) {
    const url = new URL(window.location.href);
    url.searchParams.delete("cursor");
    for (const [name, value] of Object.entries(changes)) {
      if (value) {
        url.searchParams.set(name, value);
      } else {
        url.searchParams.delete(name);
      }
    }
    window.history.pushState(null, "", url);
    this.#follow();
  }

  /** Makes what is chosen in the view part of the address; an empty id chooses nothing. */
  choose(id) {
    const { pathname, search } = window.location;
    try {
      window.history.replaceState(null, "", `${pathname}${search}${id && "#"}${id}`);
    } catch {
      // Safari allows a hundred in half a minute, which a held arrow key exceeds.
    }
  }

  async #follow() {
    this.#shown = window.location.search;
    const number = ++this.#latest;
    const page = await pageAt(window.location.href).catch(() => null);
    if (number !== this.#latest) {
      return;
    }
    const container = page?.querySelector("[data-view]");
    if (container?.dataset.view !== this.#container.dataset.view) {
      // Nothing matches there, or it is another view.
      window.location.reload();
      return;
    }
    document.title = page.title;
    for (const part of PARTS) {
      document.querySelector(part).replaceWith(page.querySelector(part));
    }
    makeCopyable(document);
    Object.assign(this.#container.dataset, container.dataset);
    this.#followed();
  }
}

/** By XMLHttpRequest, which parses a document without a Trusted Types policy. */
function pageAt(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("load", () => (request.status === 200 ? resolve(request.responseXML) : reject(new Error(request.statusText))));
    request.addEventListener("error", () => reject(new Error(request.statusText)));
    request.open("GET", url);
    request.setRequestHeader("Accept", "text/html");
    request.send();
  });
}
