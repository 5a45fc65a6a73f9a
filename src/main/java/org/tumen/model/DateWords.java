package org.tumen.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tumen.model.DateEnds.End;

/** Puts imprecise dates into words: “some day between 19 and 30 June 2024”. */
public final class DateWords {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private DateWords() {}

    /**
     * @param edtf as in the dataset; null if undated
     */
    public static String of(String edtf, Language language) {
        return of(edtf == null ? null : DateEnds.of(edtf), language);
    }

    /**
     * @param ends null if undated
     */
    public static String of(DateEnds ends, Language language) {
        var english = language == Language.EN;
        if (ends == null) {
            return english ? "undated" : "日付不明";
        }
        return switch (ends.precision()) {
            case RANGE -> english ? englishRange(ends) : japaneseRange(ends);
            case INTERVAL -> english ? englishInterval(ends) : japaneseInterval(ends);
            default -> english ? english(ends.from()) : japanese(ends.from());
        };
    }

    private static String english(End date) {
        var words = qualifiedEnglish(date);
        return switch (lengthIfKnown(date)) {
            case YEAR -> words + " (month and day unknown)";
            case MONTH -> words + " (day unknown)";
            default -> words;
        };
    }

    private static String japanese(End date) {
        var doubt = date.qualifier().equals("?") ? "不確か、" : "";
        return switch (lengthIfKnown(date)) {
            case YEAR -> japanese(date.date()) + "（" + doubt + "月日は不明）";
            case MONTH -> japanese(date.date()) + "（" + doubt + "日は不明）";
            default -> qualifiedJapanese(date);
        };
    }

    /** The length of a date that is not only approximate, of which it goes without saying that parts are unknown. */
    private static int lengthIfKnown(End date) {
        return date.qualifier().equals("~") || date.qualifier().equals("%")
                ? 0
                : date.date().length();
    }

    private static String englishRange(DateEnds ends) {
        if (ends.from() == null) {
            return qualifiedEnglish(ends.to()) + " or earlier";
        } else if (ends.to() == null) {
            return qualifiedEnglish(ends.from()) + " or later";
        } else if (ends.from().equals(ends.to())) {
            return english(ends.from());
        }
        var from = englishStart(ends);
        var to = qualifiedEnglish(ends.to());
        return adjacentDays(ends) ? from + " or " + to : "some day between " + from + " and " + to;
    }

    private static String japaneseRange(DateEnds ends) {
        if (ends.from() == null) {
            return qualifiedJapanese(ends.to()) + "以前のある日";
        } else if (ends.to() == null) {
            return qualifiedJapanese(ends.from()) + "以降のある日";
        } else if (ends.from().equals(ends.to())) {
            return japanese(ends.from());
        }
        var from = qualifiedJapanese(ends.from());
        var to = japaneseEnd(ends);
        return adjacentDays(ends) ? from + "か" + to : from + "から" + to + "までのある日";
    }

    private static String englishInterval(DateEnds ends) {
        if (ends.from() == null) {
            return "until " + qualifiedEnglish(ends.to());
        } else if (ends.to() == null) {
            return "from " + qualifiedEnglish(ends.from()) + " on";
        }
        return "from " + englishStart(ends) + " to " + qualifiedEnglish(ends.to());
    }

    private static String japaneseInterval(DateEnds ends) {
        if (ends.from() == null) {
            return qualifiedJapanese(ends.to()) + "まで";
        } else if (ends.to() == null) {
            return qualifiedJapanese(ends.from()) + "以降";
        }
        return qualifiedJapanese(ends.from()) + "から" + japaneseEnd(ends) + "まで";
    }

    /** The start, without the month and year that it shares with the end. */
    private static String englishStart(DateEnds ends) {
        var from = ends.from().date();
        var shared = shared(ends);
        if (shared == MONTH) {
            return Integer.toString(number(from, DAY));
        }
        return shared == YEAR ? englishDayAndMonth(from) : qualifiedEnglish(ends.from());
    }

    /** The end, without the year and month that it shares with the start. */
    private static String japaneseEnd(DateEnds ends) {
        var words = qualifiedJapanese(ends.to());
        return switch (shared(ends)) {
            case MONTH -> words.substring(words.indexOf('月') + 1);
            case YEAR -> words.substring(words.indexOf('年') + 1);
            default -> words;
        };
    }

    /** How many characters of the dates are the year, or year and month, of both; 0 if the words cannot be shared. */
    private static int shared(DateEnds ends) {
        var from = ends.from().date();
        var to = ends.to().date();
        if (ends.qualified() || from.length() != to.length() || from.length() == YEAR || from.equals(to)) {
            return 0;
        }
        if (from.length() > MONTH && from.regionMatches(0, to, 0, MONTH)) {
            return MONTH;
        }
        return from.regionMatches(0, to, 0, YEAR) ? YEAR : 0;
    }

    private static boolean adjacentDays(DateEnds ends) {
        return !ends.qualified()
                && ends.from().isDay()
                && ends.to().isDay()
                && day(ends.from()).plusDays(1).equals(day(ends.to()));
    }

    private static LocalDate day(End end) {
        var date = end.date();
        return LocalDate.of(number(date, YEAR), number(date, MONTH), number(date, DAY));
    }

    private static String qualifiedEnglish(End end) {
        var date = english(end.date());
        return switch (end.qualifier()) {
            case "?" -> "perhaps " + date;
            case "~" -> "about " + date;
            case "%" -> "perhaps about " + date;
            default -> date;
        };
    }

    private static String qualifiedJapanese(End end) {
        var date = japanese(end.date());
        return switch (end.qualifier()) {
            case "?" -> date + "（不確か）";
            case "~" -> date + "頃";
            case "%" -> date + "頃（不確か）";
            default -> date;
        };
    }

    private static String english(String date) {
        var year = number(date, YEAR);
        var words = (year < 1000 ? "AD " : "") + year;
        return date.length() == YEAR ? words : englishDayAndMonth(date) + " " + words;
    }

    private static String englishDayAndMonth(String date) {
        var month = MONTHS.get(number(date, MONTH) - 1);
        return date.length() == MONTH ? month : number(date, DAY) + " " + month;
    }

    private static String japanese(String date) {
        var year = number(date, YEAR);
        return (year < 1000 ? "西暦" : "")
                + year
                + "年"
                + (date.length() < MONTH ? "" : number(date, MONTH) + "月")
                + (date.length() <= MONTH ? "" : number(date, DAY) + "日");
    }

    /**
     * The year, month or day of a date.
     *
     * @param end how many characters of the date end with it
     */
    private static int number(String date, int end) {
        return Integer.parseInt(date, end == YEAR ? 0 : end - 2, end, 10);
    }
}
