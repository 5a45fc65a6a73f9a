package org.tumen.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A controlled vocabulary of the dataset and the API.
 *
 * @param id published name, such as {@code event-types}
 */
public record Vocabulary(String id, List<? extends Term> terms) {

    public static final List<Vocabulary> ALL = List.of(
            of("event-types", EventType.values()),
            of("roles", Role.values()),
            of("stances", Stance.values()),
            of("modalities", Modality.values()),
            of("statuses", Status.values()),
            of("date-bases", DateBasis.values()),
            of("date-precisions", DatePrecision.values()),
            of("place-absences", PlaceAbsence.values()),
            of("organisation-kinds", OrganisationKind.values()),
            of("place-kinds", PlaceKind.values()),
            of("agreement-kinds", AgreementKind.values()),
            of("party-roles", PartyRole.values()),
            of("units", Unit.values()),
            of("uncited-reasons", UncitedReason.values()),
            of("matches", Match.values()),
            of("languages", Language.values()),
            of("entry-kinds", EntryKind.values()),
            of("date-resolutions", DateResolution.values()),
            of("dimensions", Dimension.values()),
            of("network-levels", NetworkLevel.values()));

    private static Vocabulary of(String id, Term... terms) {
        return new Vocabulary(id, Arrays.asList(terms));
    }

    /** The term with a code. */
    public static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(term -> term.code().equals(code))
                .findFirst();
    }
}
