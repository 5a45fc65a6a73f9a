package org.tumen.model;

/** Dimensions that events are counted by. */
@Vocabulary.Id("dimensions")
public enum Dimension implements Term {
    YEAR,
    MONTH,
    TYPE,
    TYPE_GROUP,
    STATUS,
    EVENT_CLASS,
    ACTOR,
    COUNTRY,
    PLACE,
    SOURCE;

    /** Value of year or month for a date that spans several. */
    public static final String IMPRECISE = "imprecise";

    /** Value of year or month for an event without a date. */
    public static final String UNDATED = "undated";

    /** Value of the other dimensions for an event that has none: no place, no country, no actor. */
    public static final String NONE = "none";

    /** The name of its column. */
    @Override
    public String code() {
        return switch (this) {
            case TYPE_GROUP -> "typeGroup";
            case EVENT_CLASS -> "eventClass";
            default -> Term.super.code();
        };
    }

    public boolean isTime() {
        return this == YEAR || this == MONTH;
    }

    /** Whether one event can have several values, so that counts can add up to more than the number of events. */
    public boolean isMultiple() {
        return switch (this) {
            case ACTOR, COUNTRY, PLACE, SOURCE -> true;
            case YEAR, MONTH, TYPE, TYPE_GROUP, STATUS, EVENT_CLASS -> false;
        };
    }
}
