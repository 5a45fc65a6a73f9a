/** Arrow keys between the marks of a drawing, which is a single stop of the Tab key. */

/**
 * Left and right by time, up and down to the nearest mark above or below, Home and End; Escape chooses nothing.
 *
 * @param {KeyboardEvent} event
 */
export function moveFocus(event, view) {
  const drawing = event.currentTarget;
  const marks = [...drawing.querySelectorAll("a.glyph")];
  const current = marks.indexOf(event.target.closest("a.glyph"));
  if (current < 0) {
    return;
  }
  const next = target(event.key, marks, current);
  if (event.key === "Escape") {
    view.select(undefined);
  } else if (next) {
    event.preventDefault();
    next.focus();
  }
}

/**
 * The arrow keys through all marks in turn, each once even if it stands in several drawings; Escape lets go.
 *
 * @param {KeyboardEvent} event
 * @param {string} selector of the marks, which have a `data-id`
 * @param {() => void} letGo
 */
export function stepFocus(event, selector, letGo) {
  const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const mark = event.target.closest(selector);
  if (event.key === "Escape") {
    letGo();
  } else if (direction && mark) {
    event.preventDefault();
    const marks = [...event.currentTarget.querySelectorAll(selector)];
    const ids = [...new Set(marks.map((one) => one.dataset.id))];
    const next = ids[(ids.indexOf(mark.dataset.id) + direction + ids.length) % ids.length];
    marks.find((one) => one.dataset.id === next).focus();
  }
}

function target(key, marks, current) {
  const boxes = marks.map((mark) => mark.querySelector(".target").getBoundingClientRect());
  const byTime = marks.map((_, i) => i).sort((a, b) => boxes[a].left - boxes[b].left || boxes[a].top - boxes[b].top);
  const place = byTime.indexOf(current);
  switch (key) {
    case "ArrowRight":
      return marks[byTime[place + 1]];
    case "ArrowLeft":
      return marks[byTime[place - 1]];
    case "Home":
      return marks[byTime[0]];
    case "End":
      return marks[byTime.at(-1)];
    case "ArrowDown":
      return nearest(marks, boxes, current, (box, from) => box.top > from.top + 2);
    case "ArrowUp":
      return nearest(marks, boxes, current, (box, from) => box.top < from.top - 2);
    default:
      return undefined;
  }
}

function nearest(marks, boxes, current, lies) {
  const from = boxes[current];
  const middle = (box) => (box.left + box.right) / 2;
  const distance = (box) => Math.abs(box.top - from.top) * 3 + Math.abs(middle(box) - middle(from));
  const candidates = marks.map((_, i) => i).filter((i) => lies(boxes[i], from));
  return marks[candidates.sort((a, b) => distance(boxes[a]) - distance(boxes[b]))[0]];
}
