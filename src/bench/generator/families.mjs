/**
 * The published events as patterns. A family is what hangs together by `partOf` and `realisedBy`: drawing whole families
 * gives both the share that they have in the published dataset, without circles, and a part moves in time together with
 * its whole.
 */
export function families(events) {
  const home = new Map(events.map((event) => [event.id, [event]]));
  for (const event of events) {
    for (const other of [event.partOf, event.realisedBy]) {
      if (other !== undefined) {
        joined(home, home.get(event.id), home.get(other));
      }
    }
  }
  return [...new Set(home.values())];
}

function joined(home, one, other) {
  if (one !== other) {
    one.push(...other);
    other.forEach((event) => home.set(event.id, one));
  }
}

/** Every date in a family. */
export function datesOf(family) {
  return family.flatMap((event) => [
    ...(event.date === undefined ? [] : [event.date]),
    ...(event.positions ?? []).flatMap((position) => position.date ?? []),
    ...(event.conflicts ?? []).filter(ofDate).map((conflict) => conflict.value),
  ]);
}

export function ofDate(conflict) {
  return conflict.field === "/date";
}
