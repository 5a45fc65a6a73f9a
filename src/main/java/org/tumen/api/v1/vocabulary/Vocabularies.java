package org.tumen.api.v1.vocabulary;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.api.http.problem.ProblemType;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.PositionRecord;
import org.tumen.dataset.QuantityRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** The controlled vocabularies, with the number of uses of each term in the dataset; counted once. */
@Singleton
public class Vocabularies {

    private final List<VocabularyView> all;

    Vocabularies(Dataset dataset) {
        var used = usedIn(dataset)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        all = Stream.concat(Vocabulary.ALL.stream(), Stream.of(Vocabulary.of(ProblemType.class)))
                .map(vocabulary -> view(vocabulary, used))
                .toList();
    }

    public List<VocabularyView> all() {
        return all;
    }

    public Optional<VocabularyView> find(String id) {
        return all.stream().filter(vocabulary -> vocabulary.id().equals(id)).findFirst();
    }

    private static VocabularyView view(Vocabulary vocabulary, Map<Term, Long> used) {
        var counted = vocabulary.terms().stream().anyMatch(used::containsKey);
        var terms = vocabulary.terms().stream()
                .map(term -> VocabularyView.TermView.of(term, counted ? used.getOrDefault(term, 0L) : null))
                .toList();
        return new VocabularyView(vocabulary.id(), terms, "/v1/vocabularies/" + vocabulary.id());
    }

    /** A stream with one element for each use of a term. */
    private static Stream<Term> usedIn(Dataset dataset) {
        return Stream.of(
                        dataset.events().stream().flatMap(Vocabularies::usedIn),
                        dataset.agreements().stream().flatMap(Vocabularies::usedIn),
                        dataset.organisations().stream().map(OrganisationRecord::kind),
                        dataset.places().stream().map(PlaceRecord::kind),
                        dataset.sources().stream().flatMap(Vocabularies::usedIn))
                .flatMap(terms -> terms);
    }

    private static Stream<Term> usedIn(EventRecord event) {
        return Stream.of(
                        Stream.of(
                                event.type(),
                                EventTypeGroup.of(event.type()),
                                event.eventClass(),
                                event.modality(),
                                event.status(),
                                event.dateBasis(),
                                event.placeAbsence()),
                        precision(event.date()),
                        event.participants().stream().map(EventRecord.Participant::role),
                        usedIn(event.positions(), event.quantities()))
                .flatMap(terms -> terms);
    }

    private static Stream<Term> usedIn(AgreementRecord agreement) {
        return Stream.of(
                        agreement.kinds(),
                        Stream.of(agreement.modality(), agreement.status(), agreement.dateBasis()),
                        precision(agreement.date()),
                        agreement.parties().stream().map(AgreementRecord.Party::role),
                        usedIn(agreement.positions(), agreement.quantities()))
                .flatMap(terms -> terms);
    }

    private static Stream<Term> usedIn(SourceRecord source) {
        return Stream.concat(
                Stream.of(source.publishedBasis()), source.uncited().stream().map(SourceRecord.Uncited::reason));
    }

    private static Stream<Term> usedIn(List<PositionRecord> positions, List<QuantityRecord> quantities) {
        return Stream.concat(
                positions.stream().map(PositionRecord::stance),
                quantities.stream().map(QuantityRecord::unit));
    }

    private static Stream<Term> precision(ImpreciseDate date) {
        return Stream.ofNullable(date).map(ImpreciseDate::precision);
    }
}
