package org.tumen.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tumen.text.Token;
import org.tumen.text.Token.Gap;

/**
 * Emits the index terms of the texts of a field. A word is indexed by its stem and, if that differs, in its folded
 * form, which prefixes are matched against. A character of a script without spaces is indexed alone and as a bigram
 * with the next one, so that phrases match bigrams, which are rarer. Instances are reused for one field after another.
 */
final class EntryTokenStream extends TokenStream {

    private record IndexTerm(String text, int positionIncrement) {}

    private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute incrementAttribute = addAttribute(PositionIncrementAttribute.class);
    private final List<IndexTerm> terms = new ArrayList<>();
    private Iterator<IndexTerm> next;

    /** Sets the texts of the next field. */
    EntryTokenStream of(List<List<Token>> texts) {
        terms.clear();
        texts.forEach(this::add);
        return this;
    }

    private void add(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var stem = token.stem();
            // A position gap prevents phrase matches across punctuation and from one text into the next.
            terms.add(new IndexTerm(stem, i == 0 || token.gap() == Gap.BREAK ? 2 : 1));
            if (!token.character()) {
                if (!token.folded().equals(stem)) {
                    terms.add(new IndexTerm(token.folded(), 0));
                }
            } else if (i + 1 < tokens.size()) {
                var following = tokens.get(i + 1);
                if (following.character() && following.gap() != Gap.BREAK) {
                    terms.add(new IndexTerm(token.folded() + following.folded(), 0));
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
        var term = next.next();
        termAttribute.append(term.text());
        incrementAttribute.setPositionIncrement(term.positionIncrement());
        return true;
    }
}
