package org.tumen.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.CitationView;
import org.tumen.api.v1.view.ConflictView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.PositionView;
import org.tumen.api.v1.view.QuantityView;
import org.tumen.api.v1.view.SourceView;

/** The passages that an entry cites, each once, numbered through the articles that they are in. */
public final class CitationList {

    private static final Comparator<CitationView> IN_ARTICLE = Comparator.comparing(CitationView::paragraph)
            .thenComparing(CitationView::start)
            .thenComparing(CitationView::end);

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Article> articles = new ArrayList<>();

    private record Key(String source, int paragraph, int start, int end) {

        static Key of(CitationView citation) {
            return new Key(citation.source(), citation.paragraph(), citation.start(), citation.end());
        }
    }

    /**
     * @param source finds the article of a citation
     */
    CitationList(ListItem entry, Function<String, SourceView> source, Page page) {
        citations(entry)
                .collect(Collectors.groupingBy(CitationView::source, LinkedHashMap::new, Collectors.toList()))
                .forEach((id, citations) -> {
                    citations.sort(IN_ARTICLE);
                    articles.add(Article.of(citations.get(0), source.apply(id), passages(citations, page), page));
                });
    }

    public List<Article> getArticles() {
        return articles;
    }

    /** Their numbers, in order. */
    public List<Integer> numbers(List<CitationView> citations) {
        return citations.stream()
                .map(citation -> numbers.get(Key.of(citation)))
                .distinct()
                .sorted()
                .toList();
    }

    /** One passage may be cited for several properties. */
    private List<Passage> passages(List<CitationView> citations, Page page) {
        var passages = new LinkedHashMap<Key, Passage>();
        for (var citation : citations) {
            var number = numbers.computeIfAbsent(Key.of(citation), passage -> numbers.size() + 1);
            passages.merge(
                    Key.of(citation),
                    new Passage(
                            number,
                            citation.paragraph(),
                            citation.start(),
                            citation.end(),
                            page.property(citation.supports())),
                    Passage::with);
        }
        return List.copyOf(passages.values());
    }

    private static Stream<CitationView> citations(ListItem entry) {
        if (entry instanceof EventView event) {
            return claims(event.citations(), event.positions(), event.quantities(), event.conflicts());
        } else if (entry instanceof AgreementView agreement) {
            return Stream.concat(
                    claims(agreement.citations(), agreement.positions(), agreement.quantities(), agreement.conflicts()),
                    agreement.provisions().stream().flatMap(provision -> provision.citations().stream()));
        } else if (entry instanceof PersonView person) {
            return person.offices().stream().flatMap(office -> office.citations().stream());
        } else if (entry instanceof OrganisationView organisation) {
            return organisation.citations().stream();
        } else if (entry instanceof PlaceView place) {
            return place.citations().stream();
        }
        return Stream.empty();
    }

    private static Stream<CitationView> claims(
            List<CitationView> citations,
            List<PositionView> positions,
            List<QuantityView> quantities,
            List<ConflictView> conflicts) {
        return Stream.of(
                        Stream.of(citations),
                        positions.stream().map(PositionView::citations),
                        quantities.stream().map(QuantityView::citations),
                        conflicts.stream().map(ConflictView::citations))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream);
    }

    /**
     * An article with the passages cited of it.
     *
     * @param url of the article itself, or null
     */
    public record Article(
            String publisher,
            String title,
            String titleLang,
            String href,
            String url,
            String published,
            List<Passage> passages) {

        static Article of(CitationView citation, SourceView source, List<Passage> passages, Page page) {
            var japanese = page.getLang().equals("ja") && source.language().equals("ja");
            return new Article(
                    page.text(citation.publisher()),
                    japanese ? source.title().original() : source.title().en(),
                    japanese ? "ja" : "en",
                    page.entry(citation.href()),
                    source.url(),
                    page.when(citation.published()),
                    passages);
        }

        public int getFirst() {
            return passages.get(0).number();
        }
    }

    /**
     * A passage by where it is.
     *
     * @param supports what in the entry it supports, in words; empty for all of it
     */
    public record Passage(int number, int paragraph, int start, int end, String supports) {

        Passage with(Passage same) {
            // What supports all supports any part.
            var all = supports.isEmpty() || same.supports.isEmpty() || supports.equals(same.supports);
            return all
                    ? new Passage(number, paragraph, start, end, supports.equals(same.supports) ? supports : "")
                    : new Passage(number, paragraph, start, end, supports + " · " + same.supports);
        }
    }
}
