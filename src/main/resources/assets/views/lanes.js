/** Puts marks into as few lanes as it takes for none to overlap; those of a known day first, those that lasted longest last. */

const GAP = 3;

const ORDER = { day: 0, within: 1, lasted: 2 };

/**
 * @template T
 * @param {(T & {x0: number, x1: number, when: {form: string, first: number, last: number}})[]} marks with room for their labels
 * @returns {(T & {lane: number})[]} the same, each with its lane, from 0
 */
export function inLanes(marks) {
  const lanes = [];
  const order = [...marks].sort(
    (one, other) =>
      ORDER[one.when.form] - ORDER[other.when.form] ||
      span(one) - span(other) ||
      one.when.first - other.when.first ||
      (one.id < other.id ? -1 : 1),
  );
  return order.map((mark) => {
    let lane = lanes.findIndex((taken) => taken.every(([from, to]) => mark.x1 + GAP <= from || mark.x0 - GAP >= to));
    if (lane < 0) {
      lane = lanes.push([]) - 1;
    }
    lanes[lane].push([mark.x0, mark.x1]);
    return { ...mark, lane };
  });
}

function span({ when }) {
  return when.form === "day" ? 0 : when.last - when.first;
}
