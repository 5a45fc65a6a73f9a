/** The network: who took part with whom. The same question gives the same picture, since nothing in the layout is random. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { badge, tableOf } from "./details.js";
import { stepFocus } from "./keys.js";
import { nameAt, placeNames } from "./names.js";

/** Below, only the table is shown: names of a network are not legible on a phone. */
const NARROW = 600;

const TICKS = 400;

/** Pixels: below, names meet each other. */
const LOWEST = 560;

/** Pixels: half the width of the smallest node, and what the largest has beyond; the same of links. */
const LEAST_NODE = 4;
const NODE_ROOM = 12;
const LINK_ROOM = 4.5;

const LEVELS = ["actor", "person", "organisation", "country"];

/** Beyond, the least connected actors are listed, not drawn. */
const MOST = 70;

/**
 * @param {object} state
 * @param {{nodes: object[], links: object[]}} state.network as the API gives it
 * @param {number} state.width
 * @param {string | undefined} state.actor the chosen one
 */
export function network(state, view) {
  const { text } = view;
  const { links } = state.network;
  const drawing = state.width >= NARROW && links.length > 0;
  return html`
    <div class="controls" role="group" aria-label="${text.nodes}">
      ${LEVELS.map(
        (level) => html`<button type="button" aria-pressed="${level === state.level}" @click="${() => view.option({ level: level === "actor" ? "" : level })}">
          ${text.levels[level]}
        </button>`,
      )}
    </div>
    ${links.length === 0 ? html`<p class="none">${text.none}</p>` : nothing}
    ${drawing ? html`<div class="legend">
          <p>
            <span><svg class="swatch" width="12" height="12" aria-hidden="true"><g class="node"><circle cx="6" cy="6" r="5"></circle></g></svg> ${text.person}</span>
            <span><svg class="swatch" width="12" height="12" aria-hidden="true"><g class="node"><rect x="1" y="1" width="10" height="10" rx="2"></rect></g></svg> ${text.body}</span>
            <span><svg class="swatch" width="26" height="8" aria-hidden="true"><line class="link" x1="0" x2="26" y1="4" y2="4" stroke-width="4"></line></svg> ${text.shared}</span>
            <span><svg class="swatch" width="26" height="8" aria-hidden="true"><line class="link doubtful" x1="0" x2="26" y1="4" y2="4" stroke-width="2"></line></svg> ${text.allDoubtful}</span>
          </p>
        </div>${drawn(state, view)}` : nothing}
    ${pairs(state, view, !drawing)}
  `;
}

function drawn(state, view) {
  const width = state.width;
  const height = Math.round(Math.min(Math.max(width * 0.66, LOWEST), 720));
  const { nodes, links, alone } = layout(state.network, width, height);
  const label = (node) => labelOf(node, view);
  const near = state.actor
    ? new Set(state.network.links.filter((link) => touches(link, state.actor)).flatMap(({ source, target }) => [source, target]))
    : null;
  const named = placeNames(nodes.map((node) => ({ id: node.id, name: label(node), x: node.x, y: node.y, size: node.size })), { width, height });
  const focus = nodes.find((node) => node.id === state.actor) ?? nodes[0];
  const heaviest = Math.max(...links.map((link) => link.weight));
  return html`
    <svg class="network" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${view.text.networkLabel}"
      @keydown="${(event) => stepFocus(event, "a.node", () => view.letGo("actor"))}">
      ${links.map(
        (link) => svg`<line class="link ${isDoubtful(link) ? "doubtful" : ""} ${near && !touches({ source: link.source.id, target: link.target.id }, state.actor) ? "far" : ""}"
          x1="${link.source.x}" y1="${link.source.y}" x2="${link.target.x}" y2="${link.target.y}"
          stroke-width="${0.8 + Math.sqrt(link.weight / heaviest) * LINK_ROOM}"></line>`,
      )}
      ${nodes.map(
        (node) => svg`<a class="node ${node.kind === "person" ? "person" : "body"} ${node.id === state.actor ? "selected" : ""}
            ${near && !near.has(node.id) ? "far" : ""}" href="${pageOf(node, view)}"
          target="${view.target}" data-id="${node.id}" tabindex="${node === focus ? 0 : -1}"
          aria-label="${label(node)}: ${view.text.events(node.events)}" @click="${(click) => view.chooseEntry(click, "actor", node.id)}"><title>${label(node)}: ${view.text.events(node.events)}</title>
          ${node.kind === "person"
            ? svg`<circle cx="${node.x}" cy="${node.y}" r="${node.size}"></circle>`
            : svg`<rect x="${node.x - node.size}" y="${node.y - node.size}" width="${2 * node.size}" height="${2 * node.size}" rx="2"></rect>`}
        </a>`,
      )}
      ${named.map((name) => nameAt(name, near && !near.has(name.mark.id) ? "far" : ""))}
    </svg>
    ${alone.length
      ? html`<p class="alone">${view.text.other}: ${alone.map((node, i) => html`${i ? " · " : ""}${actorLink(node, view)}`)}</p>`
      : nothing}
  `;
}

function actorLink(node, view) {
  return html`<a href="${pageOf(node, view)}" target="${view.target}">${labelOf(node, view)}</a>`;
}

function pageOf({ href }, view) {
  return view.pageOfHref(href);
}

function layout(answer, width, height) {
  const d3 = window.d3;
  const linked = new Set(answer.links.flatMap((link) => [link.source, link.target]));
  const most = Math.max(...answer.nodes.map((node) => node.events));
  const nodes = answer.nodes
    .filter((node) => linked.has(node.id))
    .slice(0, MOST)
    .map((node) => ({ ...node, size: LEAST_NODE + Math.sqrt(node.events / most) * NODE_ROOM }));
  const ids = new Set(nodes.map((node) => node.id));
  const links = answer.links.filter((link) => ids.has(link.source) && ids.has(link.target)).map((link) => ({ ...link }));
  const forces = d3
    .forceSimulation(nodes)
    .force("link", d3.forceLink(links).id((node) => node.id).distance((link) => 95 - Math.min(link.weight, 12) * 3).strength(0.35))
    .force("charge", d3.forceManyBody().strength(-300).distanceMax(260))
    .force("x", d3.forceX(0).strength(0.11))
    .force("y", d3.forceY(0).strength(0.17))
    .force("collide", d3.forceCollide((node) => node.size + 13))
    .stop();
  forces.tick(TICKS);
  fit(nodes, width, height);
  return { nodes, links, alone: answer.nodes.filter((node) => !ids.has(node.id)) };
}

/** Scales positions to the room that there is, with a margin for names. */
function fit(nodes, width, height) {
  const d3 = window.d3;
  const [x0, x1] = d3.extent(nodes, (node) => node.x);
  const [y0, y1] = d3.extent(nodes, (node) => node.y);
  const x = d3.scaleLinear([x0, x1], [70, width - 90]);
  const y = d3.scaleLinear([y0, y1], [28, height - 28]);
  for (const node of nodes) {
    node.x = x1 > x0 ? x(node.x) : width / 2;
    node.y = y1 > y0 ? y(node.y) : height / 2;
  }
}

function isDoubtful(link) {
  return link.statuses.confirmed === 0;
}

/** Each pair, with the events behind it. */
function pairs({ network: { nodes, links }, actor, events }, view, open) {
  const { text } = view;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = links
    .filter((link) => !actor || touches(link, actor))
    .map((link) => () => {
      const pair = [byId.get(link.source), byId.get(link.target)];
      const names = pair.map((node) => labelOf(node, view)).join(" – ");
      return html`<tr>
        <td>${actorLink(pair[0], view)} – ${actorLink(pair[1], view)}</td>
        <td>
          <details>
            <summary aria-label="${names}: ${text.events(link.weight)}">${link.weight}</summary>
            <ul>
              ${events
                ? link.events.map((id) => html`<li><a href="${view.pageOf("events", id)}" target="${view.target}">${view.titleOf(id)}</a></li>`)
                : nothing}
              ${events && link.events.length === link.weight
                ? nothing
                : html`<li><a href="${view.pageOfHref(link.href)}" target="${view.target}">${text.eventsOfPair}</a></li>`}
            </ul>
          </details>
        </td>
        <td>
          ${Object.entries(link.statuses)
            .filter(([, count]) => count > 0)
            .map(([status, count]) => html`${badge(status, `${text.statuses[status]} ${count}`)} `)}
        </td>
      </tr>`;
    });
  return tableOf([text.pair, text.weight, text.status], rows, view, open || Boolean(actor));
}

/** @param {{source: string, target: string}} link ids */
function touches({ source, target }, actor) {
  return source === actor || target === actor;
}

function labelOf(node, { language }) {
  return node.label[language];
}
