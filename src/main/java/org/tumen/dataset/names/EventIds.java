package org.tumen.dataset.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Nearest;
import org.tumen.text.Token;

/** Resolves ids of events. Events have no names, and there can be millions, so nothing is indexed in advance. */
record EventIds(EventHeaders events) implements NameResolver {

    /** Above this there are no suggestions, since a misspelt id has to be compared with every id. */
    private static final int MAX_COMPARED = 20_000;

    @Override
    public Set<String> find(String text) {
        return events.ordinalOf(text) >= 0
                ? Set.of(text)
                : renamedTo(text).map(Set::of).orElse(Set.of());
    }

    @Override
    public Set<String> findName(List<String> words) {
        return Set.of();
    }

    @Override
    public Optional<String> nearestForm(String misspelt) {
        return nearest(misspelt);
    }

    @Override
    public Optional<String> renamedTo(String formerId) {
        return Optional.ofNullable(events.formerIds().get(formerId));
    }

    @Override
    public Optional<String> nearest(String misspelt) {
        if (events.size() > MAX_COMPARED) {
            return Optional.empty();
        }
        var spellings = IntStream.range(0, events.size())
                .mapToObj(events::id)
                .collect(Collectors.toMap(id -> id.replace("-", ""), Function.identity(), (first, other) -> other));
        return Nearest.to(Token.fold(misspelt), spellings.keySet()).map(spellings::get);
    }
}
