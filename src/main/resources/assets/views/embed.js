/**
 * A view in a frame of somebody else's page: tells that page what happens in it, and how high it is, in the ways that pages
 * listen for: ours ({@link ../tumen.js}), WordPress's and Embedly's.
 */
import "../lib/d3.min.js";
import { View } from "./view.js";

const FORWARDED = ["tumen-load", "tumen-select", "tumen-error"];

function tell(message) {
  // To whoever embeds: nothing that is told is secret, and a sandboxed page has no origin to name.
  window.parent.postMessage(message, "*");
}

function tellHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  tell({ source: "tumen", type: "tumen-resize", detail: { height } });
  const secret = /secret=([A-Za-z0-9]+)/.exec(window.location.hash)?.[1];
  if (secret) {
    tell({ message: "height", value: height, secret });
  }
  tell(JSON.stringify({ src: window.location.href, context: "iframe.resize", height }));
}

for (const type of FORWARDED) {
  document.addEventListener(type, ({ detail }) => tell({ source: "tumen", type, detail }));
}
new ResizeObserver(tellHeight).observe(document.documentElement);
const view = window.location.pathname.split("/").at(-1);
const failed = document.querySelector("[data-failed]");
const container = document.querySelector("[data-view]");
if (failed) {
  tell({ source: "tumen", type: "tumen-error", detail: { message: failed.textContent } });
} else if (container) {
  new View(container).start();
} else {
  tell({ source: "tumen", type: "tumen-load", detail: { view } });
}
