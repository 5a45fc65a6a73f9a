package org.tumen.search;

import java.util.List;
import java.util.stream.Collectors;
import org.tumen.search.Unit.Gap;

/**
 * A word that is searched for: units that must follow each other.
 *
 * @param unfinished whether it may still be being typed, so that what begins with it will do
 */
record Word(List<Unit> units, boolean unfinished) {

    /** Whether the units of a text have it at a place. */
    boolean isAt(List<Unit> text, int place) {
        if (place + units.size() > text.size()) {
            return false;
        }
        for (var i = 0; i < units.size(); i++) {
            var there = text.get(place + i);
            if (i > 0 && there.gap() == Gap.BREAK || !matches(i, there)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(int i, Unit there) {
        var wanted = units.get(i);
        return there.character() == wanted.character()
                && (there.whole().equals(wanted.whole())
                        || isPrefix(i) && there.folded().startsWith(wanted.folded()));
    }

    /** Whether the unit stands for all words that begin with it. A character is found within anything anyway. */
    boolean isPrefix(int i) {
        return unfinished && i == units.size() - 1 && !units.get(i).character();
    }

    @Override
    public String toString() {
        return units.stream().map(Unit::whole).collect(Collectors.joining("-"))
                + (isPrefix(units.size() - 1)
                        ? "*" + units.get(units.size() - 1).folded()
                        : "");
    }
}
