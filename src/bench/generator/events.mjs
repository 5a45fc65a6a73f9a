import { Cast } from "./cast.mjs";
import { dayRoom, hasBareYear, Shift } from "./edtf.mjs";
import { datesOf, families, ofDate } from "./families.mjs";
import { Random } from "./random.mjs";

/** Generated ids have this in front, and a number: they sort in the order in which they are made. */
const PREFIX = "synthetic";

/** How far back the events reach from those that are published, most of which are of 2024. */
const MONTHS = 34 * 12;

/** How often one of the participants is another than in the pattern. */
const RECAST_SHARE = 0.3;

const LONGEST_ID = 80;

/**
 * The published events as they are, so that every paragraph of the sources stays accounted for, and among them as many
 * generated ones as are wanted, in the order of their ids.
 */
export function* events(count, published, seed) {
  if (count < published.events.length) {
    throw new Error(`at least ${published.events.length} events: the published ones are always among them`);
  }
  const before = published.events.filter((event) => event.id < PREFIX);
  yield* before;
  yield* generated(count - published.events.length, published, new Random(seed));
  yield* published.events.slice(before.length);
}

function* generated(count, published, random) {
  const all = families(published.events);
  const alone = all.filter((family) => family.length === 1);
  const cast = new Cast(published.events, published.people, published.organisations);
  for (let made = 0; made < count; ) {
    const drawn = random.of(all);
    const family = drawn.length <= count - made ? drawn : random.of(alone);
    yield* moved(family, made, cast, random);
    made += family.length;
  }
}

function* moved(family, made, cast, random) {
  const ids = new Map(family.map((event, i) => [event.id, id(made + i, event.id)]));
  const shift = randomShift(datesOf(family), random);
  for (const event of family) {
    yield variant(event, ids, shift, random.fraction() < RECAST_SHARE ? cast : null, random);
  }
}

/** Never into the future: nothing is told before it happened. More often near than far. */
function randomShift(dates, random) {
  const months = 1 + Math.floor(MONTHS * random.fraction() ** 1.5);
  return new Shift(hasBareYear(dates) ? Math.ceil(months / 12) * 12 : months, random.between(...dayRoom(dates)));
}

function variant(event, ids, shift, cast, random) {
  const number = ids.get(event.id).slice(PREFIX.length + 1, PREFIX.length + 8);
  const made = {
    ...event,
    id: ids.get(event.id),
    title: { en: `${event.title.en} (${number})`, ja: `${event.title.ja}(${number})` },
  };
  for (const link of ["partOf", "realisedBy"]) {
    if (event[link] !== undefined) {
      made[link] = ids.get(event[link]);
    }
  }
  if (event.date !== undefined) {
    made.date = shift.applied(event.date);
  }
  if (event.positions !== undefined) {
    made.positions = event.positions.map((position) => redated(position, "date", shift));
  }
  if (event.conflicts !== undefined) {
    made.conflicts = event.conflicts.map((conflict) =>
      ofDate(conflict) ? redated(conflict, "value", shift) : conflict,
    );
  } else if (cast !== null) {
    // Not where a conflict may be about the participants.
    made.participants = cast.recast(event, random);
  }
  return made;
}

function redated(entry, property, shift) {
  return entry[property] === undefined ? entry : { ...entry, [property]: shift.applied(entry[property]) };
}

function id(number, pattern) {
  const whole = `${PREFIX}-${String(number).padStart(7, "0")}-${pattern}`;
  return whole.slice(0, LONGEST_ID).replace(/-+$/, "");
}
