package org.tumen.api.v1.format;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tumen.model.DatePrecision;
import org.tumen.model.Language;

/** Says imprecise dates in words. */
final class DateWording {

    private DateWording() {}

    static String of(String edtf, Language language) {
        if (edtf == null) {
            return language == Language.JA ? "日付不明" : "undated";
        }
        var ends = DateEnds.of(edtf);
        return language == Language.JA ? japanese(ends) : english(ends);
    }

    private static String english(DateEnds ends) {
        var from = ends.from() == null ? null : english(ends.from());
        var to = ends.to() == null ? null : english(ends.to());
        var range = ends.precision() == DatePrecision.RANGE;
        var date = from == null
                ? (range ? "%s or earlier" : "until %s").formatted(to)
                : to == null
                        ? (range ? "%s or later" : "from %s on, end open").formatted(from)
                        : range
                                ? "on some day from %s to %s".formatted(from, to)
                                : ends.precision() == DatePrecision.INTERVAL ? from + " to " + to : from;
        return switch (ends.qualifier()) {
            case "?" -> "perhaps " + date;
            case "~" -> "about " + date;
            case "%" -> "perhaps about " + date;
            default -> date;
        };
    }

    private static String japanese(DateEnds ends) {
        var from = ends.from() == null ? null : japanese(ends.from());
        var to = ends.to() == null ? null : japanese(ends.to());
        var range = ends.precision() == DatePrecision.RANGE;
        var date = from == null
                ? to + (range ? "以前の日" : "まで")
                : to == null
                        ? from + (range ? "以後の日" : "以降、終わりは不明")
                        : range
                                ? "%sから%sまでのいずれかの日".formatted(from, to)
                                : ends.precision() == DatePrecision.INTERVAL ? "%sから%sまで".formatted(from, to) : from;
        return switch (ends.qualifier()) {
            case "?" -> date + "（不確か）";
            case "~" -> date + "（およそ）";
            case "%" -> date + "（不確か、およそ）";
            default -> date;
        };
    }

    private static String english(String date) {
        var parts = date.split("-");
        var month = parts.length < 2
                ? ""
                : Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
        return parts.length < 3 ? month + parts[0] : Integer.parseInt(parts[2]) + " " + month + parts[0];
    }

    private static String japanese(String date) {
        var parts = date.split("-");
        var words = new StringBuilder().append(parts[0]).append('年');
        if (parts.length > 1) {
            words.append(Integer.parseInt(parts[1])).append('月');
        }
        if (parts.length > 2) {
            words.append(Integer.parseInt(parts[2])).append('日');
        }
        return words.toString();
    }
}
