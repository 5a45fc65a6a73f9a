/**
 * Elements that show Tumen's views in any page: `<tumen-timeline actor="kim-jong-un" from="2024">`, and likewise `tumen-map`,
 * `tumen-network`, `tumen-counts`, `tumen-list` and `tumen-event` (with `event="ID"`). Attributes are the parameters of the
 * API, those of two words with a hyphen (`known-by`); or all of them are in one, `query="actor=a&actor=b"`. Beside them, `lang`
 * and `theme` (`auto`, `light` or `dark`). What stands in the element is its content where scripts are off.
 *
 * An element sends `tumen-load` once the view is drawn, `tumen-select` when an event is chosen, and `tumen-error`; all of them
 * bubble.
 */
(() => {
  // Works as a classic script and as a module, from whatever address it is served.
  const script = document.currentScript?.src ?? [...document.scripts].find((one) => /\/embed\/tumen\.js/.test(one.src))?.src;
  const home = new URL("./", script);

  /** Attributes of any element, which say nothing about the view. */
  const OWN = new Set(["class", "id", "style", "slot", "title", "hidden", "dir", "role", "tabindex", "query"]);

  class TumenView extends HTMLElement {
    #frame = document.createElement("iframe");
    #listener = (message) => this.#receive(message);
    #observer = new MutationObserver(() => this.#load());

    connectedCallback() {
      if (!this.shadowRoot) {
        this.#frame.title = `Tumen: ${this.localName.slice("tumen-".length)}`;
        this.#frame.loading = "lazy";
        this.#frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
        Object.assign(this.#frame.style, { display: "block", width: "100%", height: "420px", border: "0" });
        this.attachShadow({ mode: "open" }).append(this.#frame);
        this.style.display ||= "block";
      }
      this.#load();
      this.#observer.observe(this, { attributes: true });
      window.addEventListener("message", this.#listener);
    }

    disconnectedCallback() {
      this.#observer.disconnect();
      window.removeEventListener("message", this.#listener);
    }

    #load() {
      const view = this.localName.slice("tumen-".length);
      const url = new URL(view, home);
      url.search = this.getAttribute("query") ?? "";
      for (const { name, value } of this.attributes) {
        if (!OWN.has(name) && !name.startsWith("data-") && !name.startsWith("aria-") && !name.startsWith("on")) {
          url.searchParams.append(view === "event" && name === "event" ? "id" : camelCase(name), value);
        }
      }
      if (this.#frame.src !== url.href) {
        this.#frame.src = url.href;
      }
    }

    #receive({ source, data }) {
      if (source !== this.#frame.contentWindow || data?.source !== "tumen") {
        return;
      }
      if (data.type === "tumen-resize") {
        this.#frame.style.height = `${Math.max(Number(data.detail.height) || 0, 60)}px`;
      } else {
        this.dispatchEvent(new CustomEvent(data.type, { bubbles: true, composed: true, detail: data.detail }));
      }
    }
  }

  function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  }

  for (const view of ["timeline", "map", "network", "counts", "list", "event"]) {
    customElements.get(`tumen-${view}`) ?? customElements.define(`tumen-${view}`, class extends TumenView {});
  }
})();
