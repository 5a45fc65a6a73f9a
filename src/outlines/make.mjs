// Makes the outlines of the map: coasts, and the line between the two Koreas; no other border is drawn. They are those of Natural
// Earth (public domain), as packaged in world-atlas 2, simplified. Run: npm ci && npm run make
import { readFileSync, writeFileSync } from "node:fs";
import { feature, merge, mesh } from "topojson-client";
import { geoIdentity } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { presimplify, simplify } from "topojson-simplify";

const read = (name) => JSON.parse(readFileSync(new URL(import.meta.resolve(`world-atlas/${name}`))));

/** Rings whose box meets a box, rounded to a number of decimals, without repeated points. */
function polygons(land, [west, south, east, north], decimals) {
  const polygons = land.type === "MultiPolygon" ? land.coordinates : [land.coordinates];
  return polygons
    .map((rings) => rings.map((ring) => rounded(ring, decimals)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
    .filter(([outer]) => outer.some(([x, y]) => x >= west && x <= east && y >= south && y <= north));
}

function cut(land, [west, south, east, north]) {
  return geoProject(land, geoIdentity().clipExtent([[west, south], [east, north]]));
}

function rounded(line, decimals) {
  const factor = 10 ** decimals;
  return line
    .map((point) => point.map((degrees) => Math.round(degrees * factor) / factor))
    .filter(([x, y], i, points) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

function landOf(topology, weight, countries) {
  const simpler = simplify(presimplify(topology), weight);
  const chosen = simpler.objects.countries.geometries.filter((one) => !countries || countries.includes(one.id));
  return merge(simpler, chosen);
}

/** Degrees: west, south, east, north. */
const KOREA = [113, 29, 142, 48];
const NORTH = "408";
const SOUTH = "410";
const CHINA = "156";
const RUSSIA = "643";
const JAPAN = "392";
const MONGOLIA = "496";
const fine = read("countries-10m.json");
const coarse = read("countries-50m.json");
const line = mesh(
  simplify(presimplify(fine), 1e-4),
  fine.objects.countries,
  (a, b) => a !== b && [a, b].every((one) => [NORTH, SOUTH].includes(one.id)),
);
const outlines = {
  world: { type: "MultiPolygon", coordinates: polygons(landOf(coarse, 0.15), [-180, -35, 180, 85], 1) },
  korea: {
    type: "MultiPolygon",
    coordinates: polygons(cut(landOf(fine, 2e-3, [NORTH, SOUTH, CHINA, RUSSIA, JAPAN, MONGOLIA]), KOREA), KOREA, 2),
  },
  line: { type: "MultiLineString", coordinates: line.coordinates.map((one) => rounded(one, 2)) },
};
writeFileSync(process.argv[2], JSON.stringify(outlines));
