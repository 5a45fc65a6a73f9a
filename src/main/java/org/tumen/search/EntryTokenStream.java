package org.tumen.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tumen.search.Token.Gap;

/**
 * The units of texts as terms of the index: each word as what it is equal by and, if that is another, as it is written,
 * for an unfinished word to be the beginning of; each character with the pair that it begins, so that a stretch of
 * Japanese is a few terms and not one for each character. To be used for one field after the other, because its
 * attributes cost more than its terms.
 */
final class EntryTokenStream extends TokenStream {

    private record Placed(String term, int increment) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> terms = new ArrayList<>();
    private Iterator<Placed> next;

    /** Begins a field anew. */
    EntryTokenStream of(List<List<Token>> texts) {
        terms.clear();
        texts.forEach(this::add);
        return this;
    }

    private void add(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            // No phrase goes over punctuation, nor from one text of a field into the next.
            var whole = token.whole();
            terms.add(new Placed(whole, i == 0 || token.gap() == Gap.BREAK ? 2 : 1));
            if (!token.character()) {
                if (!token.folded().equals(whole)) {
                    terms.add(new Placed(token.folded(), 0));
                }
            } else if (i + 1 < tokens.size()) {
                var following = tokens.get(i + 1);
                if (following.character() && following.gap() != Gap.BREAK) {
                    terms.add(new Placed(token.folded() + following.folded(), 0));
                }
            }
        }
    }

    @Override
    public void reset() {
        next = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        var placed = next.next();
        term.append(placed.term());
        increment.setPositionIncrement(placed.increment());
        return true;
    }
}
