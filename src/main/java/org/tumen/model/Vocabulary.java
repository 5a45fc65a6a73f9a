package org.tumen.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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
            of(EventType.class),
            of(EventTypeGroup.class),
            of(EventClass.class),
            of(Role.class),
            of(Stance.class),
            of(Modality.class),
            of(Status.class),
            of(DateBasis.class),
            of(DatePrecision.class),
            of(DateSpan.class),
            of(PlaceAbsence.class),
            of(OrganisationKind.class),
            of(PlaceKind.class),
            of(AgreementKind.class),
            of(PartyRole.class),
            of(Unit.class),
            of(UncitedReason.class),
            of(Match.class),
            of(Language.class),
            of(EntryKind.class),
            of(DateResolution.class),
            of(Dimension.class),
            of(NetworkLevel.class),
            of(Certainty.class),
            of(Parts.class),
            of(NetworkRelation.class),
            of(ChangeKind.class));

    /** Declares the id of the vocabulary whose terms are the constants of an enum. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    public @interface Id {
        String value();
    }

    public static <T extends Enum<T> & Term> Vocabulary of(Class<T> type) {
        return new Vocabulary(idOf(type), List.of(type.getEnumConstants()));
    }

    static String idOf(Class<?> type) {
        return type.getAnnotation(Id.class).value();
    }

    /** The term with a code. */
    public static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(term -> term.code().equals(code))
                .findFirst();
    }
}
