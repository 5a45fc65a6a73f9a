package org.tumen.model;

/**
 * The ends of an EDTF date. Those of a single date are equal.
 *
 * @param from null if open
 * @param to null if open
 */
public record DateEnds(End from, End to, DatePrecision precision) {

    /**
     * A day, month or year.
     *
     * @param date without qualifier
     * @param qualifier {@code ?} (uncertain), {@code ~} (approximate), {@code %} (both), or empty
     */
    public record End(String date, String qualifier) {

        static End of(String text) {
            if (text.isEmpty() || text.equals("..")) {
                return null;
            }
            var last = text.length() - 1;
            return "?~%".indexOf(text.charAt(last)) < 0
                    ? new End(text, "")
                    : new End(text.substring(0, last), text.substring(last));
        }

        boolean isDay() {
            return date.length() == "2024-06-19".length();
        }

        boolean isQualified() {
            return !qualifier.isEmpty();
        }
    }

    /** @throws IllegalArgumentException with a message for the client */
    public static DateEnds of(String edtf) {
        var precision = ImpreciseDate.parse(edtf).precision();
        return switch (precision) {
            case RANGE -> split(edtf.substring(1, edtf.length() - 1), "..", precision);
            case INTERVAL -> split(edtf, "/", precision);
            default -> new DateEnds(End.of(edtf), End.of(edtf), precision);
        };
    }

    /** Whether it is a day or an interval of days, without qualifier. */
    public boolean exact() {
        var days = precision == DatePrecision.DAY || precision == DatePrecision.INTERVAL;
        return days && from != null && to != null && from.isDay() && to.isDay() && !qualified();
    }

    /** Whether either end is uncertain or approximate. */
    public boolean qualified() {
        return from != null && from.isQualified() || to != null && to.isQualified();
    }

    /** The start without its qualifier, or null. */
    public String fromDate() {
        return from == null ? null : from.date();
    }

    /** The end without its qualifier, or null. */
    public String toDate() {
        return to == null ? null : to.date();
    }

    private static DateEnds split(String body, String separator, DatePrecision precision) {
        var at = body.indexOf(separator);
        return new DateEnds(End.of(body.substring(0, at)), End.of(body.substring(at + separator.length())), precision);
    }
}
