package org.tumen.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.model.DatePrecision;
import org.tumen.model.ImpreciseDate;

/**
 * How an event is drawn: the form says when, the fill says whether. The style sheet {@code encoding.css} and the views' scripts
 * draw by these words.
 *
 * @param form {@code day}, {@code within} (one day somewhere in it), {@code lasted} or {@code undated}
 * @param hedge {@code uncertain}, {@code approximate}, both or neither
 */
public record Mark(String form, String status, String hedge) {

    static Mark of(Occurrence event) {
        return of(event.date(), event.status());
    }

    static Mark of(String edtf, String status) {
        var date = edtf == null ? "" : edtf;
        var hedge = Stream.of(
                        date.matches(".*[?%].*") ? "uncertain" : null, date.matches(".*[~%].*") ? "approximate" : null)
                .filter(word -> word != null)
                .collect(Collectors.joining(" "));
        return new Mark(form(edtf), status, hedge);
    }

    private static String form(String edtf) {
        if (edtf == null) {
            return "undated";
        }
        var precision = ImpreciseDate.parse(edtf).precision();
        if (precision == DatePrecision.DAY) {
            return "day";
        }
        return precision == DatePrecision.INTERVAL ? "lasted" : "within";
    }
}
