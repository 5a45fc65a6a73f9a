package org.tumen.api.v1.format;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tumen.model.DatePrecision;
import org.tumen.model.Language;

/** Puts imprecise dates into words. */
final class DateWording {

    private static final Phrases ENGLISH = new Phrases(
            "undated",
            "%s or earlier",
            "%s or later",
            "on some day from %s to %s",
            "until %s",
            "from %s on, end open",
            "%s to %s",
            "perhaps %s",
            "about %s",
            "perhaps about %s");
    private static final Phrases JAPANESE = new Phrases(
            "日付不明",
            "%s以前の日",
            "%s以後の日",
            "%sから%sまでのいずれかの日",
            "%sまで",
            "%s以降、終わりは不明",
            "%sから%sまで",
            "%s（不確か）",
            "%s（およそ）",
            "%s（不確か、およそ）");

    private DateWording() {}

    private record Phrases(
            String undated,
            String rangeTo,
            String rangeFrom,
            String range,
            String intervalTo,
            String intervalFrom,
            String interval,
            String uncertain,
            String approximate,
            String uncertainAndApproximate) {}

    static String of(String edtf, Language language) {
        var phrases = language == Language.JA ? JAPANESE : ENGLISH;
        if (edtf == null) {
            return phrases.undated();
        }
        var ends = DateEnds.of(edtf);
        var date = withoutQualifier(ends, phrases, language);
        return switch (ends.qualifier()) {
            case "?" -> phrases.uncertain().formatted(date);
            case "~" -> phrases.approximate().formatted(date);
            case "%" -> phrases.uncertainAndApproximate().formatted(date);
            default -> date;
        };
    }

    private static String withoutQualifier(DateEnds ends, Phrases phrases, Language language) {
        var from = date(ends.from(), language);
        var to = date(ends.to(), language);
        var range = ends.precision() == DatePrecision.RANGE;
        if (from == null) {
            return (range ? phrases.rangeTo() : phrases.intervalTo()).formatted(to);
        } else if (to == null) {
            return (range ? phrases.rangeFrom() : phrases.intervalFrom()).formatted(from);
        } else if (range) {
            return phrases.range().formatted(from, to);
        }
        return ends.precision() == DatePrecision.INTERVAL ? phrases.interval().formatted(from, to) : from;
    }

    private static String date(String date, Language language) {
        if (date == null) {
            return null;
        }
        var parts = date.split("-");
        return language == Language.JA ? japanese(parts) : english(parts);
    }

    private static String english(String[] parts) {
        var month = parts.length < 2
                ? ""
                : Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
        return parts.length < 3 ? month + parts[0] : Integer.parseInt(parts[2]) + " " + month + parts[0];
    }

    private static String japanese(String[] parts) {
        return parts[0]
                + "年"
                + (parts.length < 2 ? "" : Integer.parseInt(parts[1]) + "月")
                + (parts.length < 3 ? "" : Integer.parseInt(parts[2]) + "日");
    }
}
