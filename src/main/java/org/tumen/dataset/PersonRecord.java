package org.tumen.dataset;

import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;

/**
 * A person.
 *
 * @param country ISO 3166-1 alpha-2 of the state that the person comes from or acts for
 * @param printedForms every form that the sources print
 * @param otherForms further customary forms, for those who search
 */
public record PersonRecord(
        String id,
        LocalizedText name,
        NativeName nativeName,
        LocalizedText description,
        String country,
        List<String> printedForms,
        List<String> otherForms,
        List<Office> offices,
        List<String> formerIds)
        implements NamedRecord {

    /**
     * An office or occupation.
     *
     * @param organisation id, where the sources name one
     * @param from when it began, where a source says so
     * @param to when it ended, where a source says so
     * @param attested the day or days for which the sources show the person in it
     */
    public record Office(
            LocalizedText title,
            String organisation,
            ImpreciseDate from,
            ImpreciseDate to,
            ImpreciseDate attested,
            List<Citation> citations) {

        /** Whether the person may have held it on some day of the date: from its known start to its known end. */
        public boolean mayCover(ImpreciseDate date) {
            return (from == null || !date.last().isBefore(from.first()))
                    && (to == null || !date.first().isAfter(to.last()));
        }
    }
}
