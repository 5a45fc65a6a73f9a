package org.tumen.search;

import java.util.List;
import java.util.stream.Collectors;
import org.tumen.text.Token;
import org.tumen.text.Token.Gap;

/**
 * A term of a query: one or more tokens that must be adjacent.
 *
 * @param unfinished whether the user may still be typing, so that the last token matches as a prefix
 */
record QueryTerm(List<Token> tokens, boolean unfinished) {

    /** Whether the tokens of a text match from a position on. */
    boolean matchesAt(List<Token> text, int position) {
        if (position + tokens.size() > text.size()) {
            return false;
        }
        for (var i = 0; i < tokens.size(); i++) {
            var token = text.get(position + i);
            if (i > 0 && token.gap() == Gap.BREAK || !matches(i, token)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(int i, Token token) {
        var wanted = tokens.get(i);
        return token.character() == wanted.character()
                && (token.stem().equals(wanted.stem())
                        || isPrefix(i) && token.folded().startsWith(wanted.folded()));
    }

    /** Whether a token matches as a prefix. Single characters match anywhere in a text anyway. */
    boolean isPrefix(int i) {
        return unfinished && i == tokens.size() - 1 && !tokens.get(i).character();
    }

    @Override
    public String toString() {
        return tokens.stream().map(Token::stem).collect(Collectors.joining("-"))
                + (isPrefix(tokens.size() - 1)
                        ? "*" + tokens.get(tokens.size() - 1).folded()
                        : "");
    }
}
