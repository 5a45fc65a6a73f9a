/** The map: a mark for each place, with its sub-places folded in; Eurasia, Korea enlarged, and North America where it is needed. */
import { html, nothing, svg } from "../lib/lit-html.js";
import { badge, chip, link, rest, table } from "./details.js";
import { stepFocus } from "./keys.js";
import { nameAt, placeNames } from "./names.js";

/** Kinds of places that lie in a town and are shown with it. */
const WITHIN_A_TOWN = new Set(["building", "monument", "airport", "square", "district"]);

/** Kinds whose point stands for all of a wide area. */
const WIDE = new Set(["country", "region", "sea", "border", "airspace"]);

const KOREA = { west: 123.3, south: 33.0, east: 131.4, north: 43.0 };
const METRES_PER_DEGREE = 111_320;

/**
 * @param {object} state
 * @param {import("./data.js").Event[]} state.events
 * @param {Map<string, object>} state.places
 * @param {object} state.outlines coasts, and the line between the Koreas
 * @param {number} state.width
 * @param {string | undefined} state.place the chosen place
 */
export function map(state, view) {
  const { text } = view;
  const spots = spotsOf(state.events, state.places);
  const placed = new Set(spots.flatMap((spot) => spot.events));
  const unplaced = state.events.filter((event) => !placed.has(event));
  const chosen = spots.find((spot) => spot.id === state.place);
  const order = [...spots].sort((one, other) => other.events.length - one.events.length);
  const focus = chosen ?? order[0];
  const frames = framesOf(state.width, spots);
  return html`
    <div class="legend">
      <p>
        <span><svg class="swatch" width="14" height="14" aria-hidden="true"><g class="spot"><circle cx="7" cy="7" r="6"></circle></g></svg> ${text.spot}</span>
        <span><svg class="swatch" width="14" height="14" aria-hidden="true"><g class="spot wide"><rect x="1" y="1" width="12" height="12" rx="2"></rect></g></svg> ${text.whole}</span>
        ${spots.some(isDoubtful)
          ? html`<span><svg class="swatch" width="14" height="14" aria-hidden="true"><g class="spot doubtful"><circle cx="7" cy="7" r="6"></circle></g></svg> ${text.allDoubtful}</span>`
          : nothing}
        <span><svg class="swatch" width="16" height="16" aria-hidden="true"><circle class="precision" cx="8" cy="8" r="7"></circle></svg> ${text.precision}</span>
      </p>
    </div>
    <div class="controls">${chip(unplaced, text.unplaced, view)}</div>
    ${spots.length === 0
      ? html`<p class="none">${text.none}</p>`
      : html`<div class="frames" role="group" aria-label="${text.mapLabel}" @keydown="${(event) => stepFocus(event, "a.spot", () => view.letGo("place"))}">
          ${frames.map((frame) => drawFrame(frame, order, focus, chosen, state, view))}
        </div>`}
    ${chosen ? chosenPlace(chosen, view) : html`<section class="details"><p class="hint">${text.placeHint}</p></section>`}
    ${table(state.events, view, true)}
  `;
}

function spotsOf(events, places) {
  const spots = new Map();
  for (const event of events) {
    const place = townOf(places.get(event.place), places);
    if (place?.point) {
      const spot = spots.get(place.id) ?? { ...place, events: [] };
      spot.events.push(event);
      spots.set(place.id, spot);
    }
  }
  return [...spots.values()];
}

/** The place that a place is shown with: the town that it lies in, or itself. */
function townOf(place, places) {
  let one = place;
  while (one && (WITHIN_A_TOWN.has(one.kind) || !one.point) && places.has(one.parent)) {
    const parent = places.get(one.parent);
    if (parent.kind === "country" && one.point) {
      break;
    }
    one = parent;
  }
  return one;
}

function framesOf(width, spots) {
  const narrow = width < 720;
  const main = narrow ? width : Math.round(width * 0.64);
  const inset = narrow ? width : width - main - 12;
  const america = spots.some(({ point: [longitude] }) => longitude < -25);
  return [
    {
      name: "eurasia",
      width: main,
      height: Math.round(main * 0.62),
      outlines: ["world"],
      projection: (frame) =>
        window.d3
          .geoConicEqualArea()
          .parallels([25, 60])
          .rotate([-82, 0])
          .fitExtent([[8, 8], [frame.width - 8, frame.height - 8]], box(22, 8, 142, 62)),
      holds: (spot) => spot.point[0] >= -25 && !isInKorea(spot),
      inset: KOREA,
      least: 7,
    },
    {
      name: "korea",
      width: inset,
      height: america && !narrow ? Math.round(main * 0.42) : Math.round(narrow ? width * 0.8 : main * 0.62),
      outlines: ["korea", "line"],
      projection: (frame) =>
        window.d3
          .geoMercator()
          .fitExtent([[8, 8], [frame.width - 8, frame.height - 8]], box(KOREA.west, KOREA.south, KOREA.east, KOREA.north)),
      holds: isInKorea,
      least: 6,
    },
    ...(america
      ? [
          {
            name: "america",
            width: inset,
            height: Math.round(narrow ? width * 0.42 : main * 0.2 - 12),
            outlines: ["world"],
            projection: (frame) =>
              window.d3
                .geoConicEqualArea()
                .parallels([29, 45])
                .rotate([96, 0])
                .fitExtent([[8, 8], [frame.width - 8, frame.height - 8]], box(-124, 24, -68, 50)),
            holds: ({ point: [longitude] }) => longitude < -25,
            least: 6,
          },
        ]
      : []),
  ];
}

function isInKorea({ point: [longitude, latitude] }) {
  return longitude > KOREA.west && longitude < KOREA.east && latitude > KOREA.south && latitude < KOREA.north;
}

function box(west, south, east, north) {
  const points = [];
  for (let i = 0; i <= 8; i++) {
    const longitude = west + ((east - west) * i) / 8;
    points.push([longitude, south], [longitude, north]);
  }
  return { type: "MultiPoint", coordinates: points };
}

function drawFrame(frame, spots, focus, chosen, state, view) {
  const projection = frame.projection(frame).clipExtent([[0, 0], [frame.width, frame.height]]);
  const path = window.d3.geoPath(projection);
  const inside = spots
    .filter(frame.holds)
    .map((spot) => ({ ...spot, at: projection(spot.point) }))
    .filter(({ at }) => at && at[0] > 0 && at[1] > 0 && at[0] < frame.width && at[1] < frame.height);
  const most = Math.max(...spots.map((spot) => spot.events.length));
  const size = (spot) => Math.max(frame.least, Math.sqrt(spot.events.length / most) * 26);
  spread(inside, size);
  const inset = frame.inset && insetMark(frame.inset, projection, spots, view);
  const labels = placeNames(
    [...(inset ? [inset] : []), ...inside.map((spot) => ({ name: spot.name, x: spot.at[0], y: spot.at[1], size: size(spot) }))],
    { width: frame.width, height: frame.height - 18, led: true },
  );
  return html`
    <svg class="frame ${frame.name}" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}">
      <rect class="sea" width="${frame.width}" height="${frame.height}"></rect>
      ${frame.outlines.map((name) => svg`<path class="${name === "line" ? "border" : "land"}" d="${path(state.outlines[name])}"></path>`)}
      ${inset ? svg`<rect class="inset" x="${inset.x - inset.size}" y="${inset.y - inset.size}" width="${2 * inset.size}" height="${2 * inset.size}"></rect>` : null}
      ${inside.map((spot) => precision(spot, projection, frame, spot.id === chosen?.id))}
      ${inside.map((spot) => {
        const half = size(spot);
        const [x, y] = spot.at;
        const name = `${spot.name}: ${view.text.events(spot.events.length)}`;
        return svg`
          <a class="spot ${WIDE.has(spot.kind) ? "wide" : "point"} ${isDoubtful(spot) ? "doubtful" : ""} ${spot.id === chosen?.id ? "selected" : ""}" href="${view.pageOf("places", spot.id)}"
            target="${view.target}" data-id="${spot.id}" tabindex="${spot.id === focus.id && frame.name === home(focus) ? 0 : -1}" aria-label="${name}"
            @click="${(click) => view.chooseEntry(click, "place", spot.id)}"><title>${name}</title>
            ${Math.hypot(x - spot.home[0], y - spot.home[1]) > half
              ? svg`<line class="leader" x1="${x}" y1="${y}" x2="${spot.home[0]}" y2="${spot.home[1]}"></line>`
              : null}
            ${WIDE.has(spot.kind)
              ? svg`<rect x="${x - half}" y="${y - half}" width="${2 * half}" height="${2 * half}" rx="2"></rect>`
              : svg`<circle cx="${x}" cy="${y}" r="${half}"></circle>`}
            ${half >= 9 ? svg`<text class="number" x="${x}" y="${y + 4}" text-anchor="middle">${spot.events.length}</text>` : null}
          </a>`;
      })}
      ${labels.map((label) => nameAt(label))}
      <text class="frame-name" x="10" y="${frame.height - 10}">${view.text[frame.name]}</text>
    </svg>
  `;
}

function isDoubtful({ events }) {
  return events.every(({ status }) => status !== "confirmed");
}

/** The frame in which a spot is a stop of the keyboard. */
function home(spot) {
  if (isInKorea(spot)) {
    return "korea";
  }
  return spot.point[0] < -25 ? "america" : "eurasia";
}

/** Moves marks apart that would cover each other; a line leads to where they belong. */
function spread(spots, size) {
  const d3 = window.d3;
  const nodes = spots.map((spot) => ({ x: spot.at[0], y: spot.at[1], spot, home: spot.at }));
  d3.forceSimulation(nodes)
    .force("x", d3.forceX((node) => node.home[0]).strength(0.3))
    .force("y", d3.forceY((node) => node.home[1]).strength(0.3))
    .force("collide", d3.forceCollide((node) => size(node.spot) + 1.5).strength(1))
    .stop()
    .tick(120);
  for (const node of nodes) {
    node.spot.home = node.home;
    node.spot.at = [node.x, node.y];
  }
}

/** Where the enlarged part lies, as a square, and how many events it holds. */
function insetMark({ west, south, east, north }, projection, spots, { text }) {
  const corners = [west, east].flatMap((x) => [south, north].map((y) => projection([x, y])));
  const [x0, x1] = window.d3.extent(corners, ([x]) => x);
  const [y0, y1] = window.d3.extent(corners, ([, y]) => y);
  const events = new Set(spots.filter(isInKorea).flatMap((spot) => spot.events));
  return { name: `${text.korea} ${events.size}`, x: (x0 + x1) / 2, y: (y0 + y1) / 2, size: Math.max(x1 - x0, y1 - y0) / 2 };
}

/**
 * A dashed circle of the radius within which the point stands for the place, unless it is smaller than the mark. Of whole countries
 * and regions, which are squares anyway, only the chosen one has it.
 */
function precision({ home: at, point, kind, precision: metres }, projection, frame, chosen) {
  const north = projection([point[0], Math.min(point[1] + metres / METRES_PER_DEGREE, 89)]);
  const radius = north ? Math.hypot(north[0] - at[0], north[1] - at[1]) : 0;
  return radius > 10 && radius < frame.width && (chosen || !WIDE.has(kind)) ? svg`<circle class="precision" cx="${at[0]}" cy="${at[1]}" r="${radius}"></circle>` : null;
}

function chosenPlace(spot, view) {
  return html`
    <section class="details chosen" aria-live="polite">
      <h3><a href="${view.pageOf("places", spot.id)}" target="${view.target}">${spot.name}</a></h3>
      <ul class="events">
        ${spot.events
          .slice(0, view.rows)
          .map((event) => html`<li>${badge(event.status, view.text.statuses[event.status])} ${link(event, view)} <small>${event.words}</small></li>`)}
      </ul>
      ${rest(spot.events, view)}
    </section>
  `;
}
