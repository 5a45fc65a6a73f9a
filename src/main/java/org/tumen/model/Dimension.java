package org.tumen.model;

/** Dimensions that events are counted by. */
public enum Dimension implements Term {
    YEAR("Year", "年", "The year that all that the date can mean lies in.", "日付の取り得る範囲が収まる年。"),
    MONTH("Month", "月", "The month that all that the date can mean lies in.", "日付の取り得る範囲が収まる月。"),
    TYPE("Type", "種別", "What kind of thing happened.", "出来事の種別。"),
    STATUS("Status", "状態", "How far the event is established.", "出来事がどこまで確かか。"),
    ACTOR(
            "Actor",
            "主体",
            "Each who took part, and each body and state on whose side they stood.",
            "参加した各主体と、その所属する組織や国家。"),
    COUNTRY("Country", "国", "The country of each participant and of the place.", "各参加者の国と場所の国。"),
    PLACE("Place", "場所", "The place, and each place that it lies in.", "場所と、それを含む各場所。"),
    SOURCE("Source", "情報源", "Each source that is cited.", "引用された各情報源。");

    /** Value of year or month for a date that spans several. */
    public static final String IMPRECISE = "imprecise";

    /** Value of year or month for an event without a date. */
    public static final String UNDATED = "undated";

    /** Value of the other dimensions for an event that has none: no place, no country, no actor. */
    public static final String NONE = "none";

    private final Wording wording;

    Dimension(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    public boolean isTime() {
        return this == YEAR || this == MONTH;
    }

    /** Whether one event can have several values, so that counts can add up to more than the number of events. */
    public boolean isMultiple() {
        return switch (this) {
            case ACTOR, COUNTRY, PLACE, SOURCE -> true;
            case YEAR, MONTH, TYPE, STATUS -> false;
        };
    }
}
