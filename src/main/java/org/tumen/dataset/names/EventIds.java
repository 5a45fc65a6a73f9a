package org.tumen.dataset.names;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Nearest;

/** Events have no names, and there may be very many: their ids alone, and nothing made of them in advance. */
record EventIds(EventHeaders events) implements NameResolver {

    /** Of more than these, the nearest to a misspelt one is not looked for: each would have to be compared. */
    private static final int MOST_COMPARED = 20_000;

    @Override
    public Set<String> find(String text) {
        return events.ordinalOf(text) >= 0
                ? Set.of(text)
                : renamedTo(text).map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<String> renamedTo(String formerId) {
        return Optional.ofNullable(events.formerIds().get(formerId));
    }

    @Override
    public Optional<String> nearest(String misspelt) {
        if (events.size() > MOST_COMPARED) {
            return Optional.empty();
        }
        var spellings = IntStream.range(0, events.size())
                .mapToObj(events::id)
                .collect(Collectors.toMap(id -> id.replace("-", ""), Function.identity(), (first, other) -> other));
        return Nearest.to(NameResolver.fold(misspelt), spellings.keySet()).map(spellings::get);
    }
}
