/** Who can stand in for whom: actors of one kind, as often as they take part in the published events. */
export class Cast {
  #kinds = new Map();
  #ofKind = new Map();

  constructor(events, people, organisations) {
    people.forEach((person) => this.#kinds.set(person.id, "person"));
    organisations.forEach((body) => this.#kinds.set(body.id, body.kind === "state" ? "state" : "body"));
    for (const { actor } of events.flatMap((event) => event.participants)) {
      const kind = this.#kinds.get(actor);
      this.#ofKind.set(kind, [...(this.#ofKind.get(kind) ?? []), actor]);
    }
  }

  /**
   * The participants with one of them replaced by another of the same kind, in the same role, which nobody else has; but not by one
   * who takes a position on the event, which would be one on their own words.
   */
  recast({ participants, positions = [] }, random) {
    const at = random.between(0, participants.length - 1);
    const actor = random.of(this.#ofKind.get(this.#kinds.get(participants[at].actor)));
    const { role } = participants[at];
    const taken = positions.some((position) => position.actor === actor);
    return taken || participants.some((other, i) => other.actor === actor || (i !== at && other.role === role))
      ? participants
      : participants.with(at, { ...participants[at], actor });
  }
}
