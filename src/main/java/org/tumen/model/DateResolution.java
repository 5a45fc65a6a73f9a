package org.tumen.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The smallest calendar unit that contains every day that a date can mean; dates are counted by it. */
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

    /** The resolution of a date that can mean any day from first to last; both are null for an unknown date. */
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
