package org.tumen.search;

import java.util.List;
import java.util.stream.Collectors;
import org.tumen.search.Token.Gap;

/**
 * A word that is searched for: units that must follow each other.
 *
 * @param unfinished whether it may still be being typed, so that what begins with it will do
 */
record QueryTerm(List<Token> tokens, boolean unfinished) {

    /** Whether the units of a text have it at a place. */
    boolean isAt(List<Token> text, int position) {
        if (position + tokens.size() > text.size()) {
            return false;
        }
        for (var i = 0; i < tokens.size(); i++) {
            var there = text.get(position + i);
            if (i > 0 && there.gap() == Gap.BREAK || !matches(i, there)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(int i, Token there) {
        var wanted = tokens.get(i);
        return there.character() == wanted.character()
                && (there.whole().equals(wanted.whole())
                        || isPrefix(i) && there.folded().startsWith(wanted.folded()));
    }

    /** Whether the unit stands for all words that begin with it. A character is found within anything anyway. */
    boolean isPrefix(int i) {
        return unfinished && i == tokens.size() - 1 && !tokens.get(i).character();
    }

    @Override
    public String toString() {
        return tokens.stream().map(Token::whole).collect(Collectors.joining("-"))
                + (isPrefix(tokens.size() - 1)
                        ? "*" + tokens.get(tokens.size() - 1).folded()
                        : "");
    }
}
