/** Names beside marks, where they meet no other name or mark. */

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

/**
 * @template T
 * @param {(T & {name: string, x: number, y: number, size: number})[]} marks those of most weight first; size: half the width
 * @param {number} width of the drawing
 * @param {number} height of the drawing
 * @returns {{mark: T, name: string, x: number, y: number, anchor: string}[]} of those with room
 */
export function placeNames(marks, width, height) {
  const taken = marks.map(({ x, y, size }) => [x - size, y - size, x + size, y + size]);
  const placed = [];
  for (const [i, mark] of marks.entries()) {
    const free = choices(mark).find(
      ({ box }) => isInside(box, width, height) && taken.every((other, j) => j === i || !overlap(box, other)),
    );
    if (free) {
      taken.push(free.box);
      placed.push({ mark, name: mark.name, ...free });
    }
  }
  return placed;
}

/** Right, left, above, below. */
function choices({ name, x, y, size }) {
  const room = widthOf(name);
  const gap = size + 4;
  return [
    { x: x + gap, y: y + 4, anchor: "start", box: [x + gap, y - 7, x + gap + room, y + 7] },
    { x: x - gap, y: y + 4, anchor: "end", box: [x - gap - room, y - 7, x - gap, y + 7] },
    { x, y: y - gap - 2, anchor: "middle", box: [x - room / 2, y - gap - 13, x + room / 2, y - gap] },
    { x, y: y + gap + 9, anchor: "middle", box: [x - room / 2, y + gap - 3, x + room / 2, y + gap + 12] },
  ];
}

function isInside([left, top, right, bottom], width, height) {
  return left > 2 && top > 2 && right < width - 2 && bottom < height - 2;
}

function overlap(one, other) {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}
