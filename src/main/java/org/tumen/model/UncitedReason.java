package org.tumen.model;

/** Reason why no entry cites a paragraph of a source. */
@Vocabulary.Id("uncited-reasons")
public enum UncitedReason implements Term {
    NAVIGATION,
    REPEATED_HEADLINE,
    PHOTO_CREDIT,
    COMMENT_FORM,
    ADVERTISEMENT,
    BOILERPLATE,
    PAGE_DATE,
    COUNTER,
    RELATED_LINK
}
