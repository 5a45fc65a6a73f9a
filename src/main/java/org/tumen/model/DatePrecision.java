package org.tumen.model;

/** Precision and form of a date. */
public enum DatePrecision implements Term {
    DAY("Day", "日", "One day.", "特定の一日。"),
    MONTH("Month", "月", "Some time in, or all of, one month.", "特定の月。"),
    YEAR("Year", "年", "Some time in, or all of, one year.", "特定の年。"),
    INTERVAL("Interval", "期間", "Lasted from one date to another, or has an open end.", "ある日から別の日まで続いた。端が開いている場合もある。"),
    RANGE("Range", "範囲内の一日", "On some day of a range.", "範囲のうちのいずれかの日。");

    private final Wording wording;

    DatePrecision(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
