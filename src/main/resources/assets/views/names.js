/** Names beside marks, where they meet no other name or mark. */
import { svg } from "../lib/lit-html.js";

/** Pixels of a character at the size of names. */
const LATIN = 6.6;
const WIDE = 12.5;

const FIRST_WIDE = "\u2e80";

/** @returns {number} pixels */
export function widthOf(name) {
  return [...name].reduce((sum, character) => sum + (character < FIRST_WIDE ? LATIN : WIDE), 0);
}

/** @returns {string} as much of a name as there is room for */
export function fitted(name, room) {
  if (widthOf(name) <= room) {
    return name;
  }
  let short = name;
  while (short && widthOf(`${short}…`) > room) {
    short = short.slice(0, -1);
  }
  return `${short.trimEnd()}…`;
}

/** Left and up are negative; the better directions first. */
const DIRECTIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]];

/** Pixels between a mark and its name. Where a line leads from one to the other, also further. */
const NEAR = [4];
const FAR = [4, 16, 30, 46];

/** Pixels: half the height of a line of a name, and the width of a name beyond which it has two. */
const HALF = 7;
const ONE_LINE = 130;

/** So many marks have their names even over marks of less weight. */
const FIRST = 12;

/**
 * @template T
 * @param {(T & {name: string, x: number, y: number, size: number})[]} marks those of most weight first; size: half the width
 * @param {{width: number, height: number, led?: boolean}} room of the drawing, and whether lines may lead to names
 * @returns {{mark: T, lines: string[], x: number, y: number, anchor: string, leader: number[] | null}[]} of those with room
 */
export function placeNames(marks, { width, height, led = false }) {
  const marked = marks.map(({ x, y, size }) => [x - size, y - size, x + size, y + size]);
  const placed = [];
  for (const [i, mark] of marks.entries()) {
    const inside = choices(mark, led ? FAR : NEAR).filter(
      ({ box }) => isInside(box, width, height) && placed.every((other) => !overlap(box, other.box)),
    );
    const free = (those) => inside.find(({ box }) => those.every((other) => !overlap(box, other)));
    const choice = free(marked.filter((_, j) => j !== i)) ?? (i < FIRST ? free(marked.slice(0, i)) : undefined);
    if (choice) {
      placed.push({ mark, ...choice });
    }
  }
  return placed;
}

/** A name as {@link placeNames} has placed it. */
export function nameAt({ lines, x, y, anchor, leader }, kind = "") {
  return svg`
    ${leader ? svg`<line class="leader" x1="${leader[0]}" y1="${leader[1]}" x2="${leader[2]}" y2="${leader[3]}"></line>` : null}
    <text class="name ${kind}" y="${y}" text-anchor="${anchor}" aria-hidden="true">
      ${lines.map((line, i) => svg`<tspan x="${x}" dy="${i * 2 * HALF}">${line}</tspan>`)}
    </text>
  `;
}

/** Where a name can stand: near its mark first. */
function choices({ name, x, y, size }, distances) {
  const lines = linesOf(name);
  const room = Math.max(...lines.map(widthOf));
  const half = lines.length * HALF;
  return distances.flatMap((distance) =>
    DIRECTIONS.map(([right, down]) => {
      const unit = right && down ? Math.SQRT1_2 : 1;
      const [edge, at] = [size, size + distance].map((far) => [x + right * far * unit, y + down * far * unit]);
      const middle = at[1] + (right ? 0 : down * half);
      const left = at[0] - (room * (1 - right)) / 2;
      return {
        lines,
        x: at[0],
        y: middle - half + HALF + 4,
        anchor: ["end", "middle", "start"][right + 1],
        box: [left, middle - half, left + room, middle + half],
        leader: distance > NEAR[0] ? [...edge, ...at] : null,
      };
    }),
  );
}

/** A long name in two lines, as equal as its words allow. */
function linesOf(name) {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (widthOf(name) <= ONE_LINE || spaces.length === 0) {
    return [name];
  }
  const fromMiddle = (index) => Math.abs(index - name.length / 2);
  const [space] = spaces.sort((one, other) => fromMiddle(one) - fromMiddle(other));
  return [name.slice(0, space), name.slice(space + 1)];
}

function isInside([left, top, right, bottom], width, height) {
  return left > 2 && top > 2 && right < width - 2 && bottom < height - 2;
}

function overlap(one, other) {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}
