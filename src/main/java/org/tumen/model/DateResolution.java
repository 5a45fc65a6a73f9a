package org.tumen.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The smallest calendar unit that holds all that a date can mean: what a date can be counted under. */
public enum DateResolution implements Term {
    DAY("One day", "一日", "All that the date can mean is one day.", "日付の取り得る範囲が一日に収まる。"),
    MONTH("One month", "一か月", "All that it can mean lies in one month, over more than a day.", "範囲が一日を超え、一つの月に収まる。"),
    YEAR("One year", "一年", "All that it can mean lies in one year, over more than a month.", "範囲が一か月を超え、一つの年に収まる。"),
    LONGER(
            "Longer",
            "一年超",
            "What it can mean reaches over more than one year, or has an open end.",
            "範囲が複数の年にわたる、または端が開いている。"),
    NONE("No date", "日付なし", "Nothing is known of the date.", "日付について何も知られていない。");

    private final Wording wording;

    DateResolution(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Of a date that can mean these days and all between; null and null where nothing is known of it.
     */
    public static DateResolution of(LocalDate first, LocalDate last) {
        if (first == null) {
            return NONE;
        } else if (first.equals(last)) {
            return DAY;
        } else if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return MONTH;
        }
        return first.getYear() == last.getYear() ? YEAR : LONGER;
    }
}
