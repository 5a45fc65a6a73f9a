package org.tumen.dataset;

import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Period;

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

        /** The days for which the sources know the person in it; where they tell no start or end, as far as attested. */
        public Period held() {
            return new Period(from == null ? attested.first() : from.first(), to == null ? attested.last() : to.last());
        }

        /** The days on which the person may have held it: nothing but a start or an end that the sources tell limits it. */
        public Period possible() {
            return new Period(from == null ? Period.BEGINNING : from.first(), to == null ? Period.END : to.last());
        }
    }
}
