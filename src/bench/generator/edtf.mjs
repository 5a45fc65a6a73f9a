/** A date of the dataset, moved in time without becoming more or less exact. */

const ONE = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g;

/** How far a group of dates that hang together is moved. */
export class Shift {
  /**
   * @param months into the past; whole years for a group that has a date of year precision, so that what lay within
   *   that year still does
   * @param days within the month; see {@link dayRoom}
   */
  constructor(months, days) {
    this.months = months;
    this.days = days;
  }

  applied(edtf) {
    return edtf.replace(ONE, (_, year, month, day) => this.#one(Number(year), month && Number(month), day && Number(day)));
  }

  #one(year, month, day) {
    if (month === undefined) {
      return digits(year - this.months / 12, 4);
    }
    const count = year * 12 + month - 1 - this.months;
    const [movedYear, movedMonth] = [Math.floor(count / 12), (count % 12) + 1];
    const moved = `${digits(movedYear, 4)}-${digits(movedMonth, 2)}`;
    if (day === undefined) {
      return moved;
    }
    // Days are only ever cut at a month's end, which keeps their order.
    return `${moved}-${digits(Math.min(day + this.days, daysOf(movedYear, movedMonth)), 2)}`;
  }
}

/** Whether one of the dates is of a year as a whole, at either end. */
export function hasBareYear(dates) {
  return dates.some((edtf) => [...edtf.matchAll(ONE)].some(([, , month]) => month === undefined));
}

/**
 * By how many days a group can be moved, down and up, so that each stays in its month (what lay within a month that
 * is named as such still does) and is a day that every month has.
 */
export function dayRoom(dates) {
  const days = dates.flatMap((edtf) => [...edtf.matchAll(ONE)].map(([, , , day]) => day).filter(Boolean).map(Number));
  const [low, high] = days.length === 0 ? [0, 0] : [1 - Math.min(...days), 28 - Math.max(...days)];
  return low <= high ? [low, high] : [0, 0];
}

function daysOf(year, month) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function digits(number, count) {
  return String(number).padStart(count, "0");
}
