// Makes views of the containers of this page.
import "../lib/d3.min.js";
import { View } from "./view.js";

for (const container of document.querySelectorAll("[data-view]")) {
  new View(container).start();
}
