package org.tumen.api.v1.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.ChangeView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.api.v1.view.Text;
import org.tumen.api.v1.view.Versioned;
import org.tumen.model.Language;

/** The columns of a kind of entry. Values are strings, numbers, booleans, days and lists of strings, or null. */
final class Columns<V extends ListItem> {

    private static final Map<Class<? extends ListItem>, Columns<?>> ALL = Map.of(
            EventView.class, versioned(Rows.events()),
            PersonView.class, versioned(Rows.people()),
            OrganisationView.class, versioned(Rows.organisations()),
            AgreementView.class, versioned(Rows.agreements()),
            PlaceView.class, versioned(Rows.places()),
            SourceView.class, versioned(Rows.sources()),
            ChangeView.class, Rows.changes());

    private final Class<V> kind;
    private final String list;
    private final List<Column<V>> columns = new ArrayList<>();
    private String urlName;

    /**
     * @param language of the column, if it is there only when that language is asked for; null if it is always there
     * @param value of an entry; the function makes paths absolute
     */
    private record Column<V>(String name, Language language, BiFunction<V, Function<String, URI>, Object> value) {}

    /**
     * @param list the name of the list
     */
    Columns(Class<V> kind, String list) {
        this.kind = kind;
        this.list = list;
    }

    private static <V extends ListItem & Versioned> Columns<V> versioned(Columns<V> columns) {
        return columns.add("addedVersion", view -> view.added().version())
                .day("addedReleased", view -> view.added().released())
                .add("changedVersion", view -> view.changed().version())
                .day("changedReleased", view -> view.changed().released())
                .add("revision", Versioned::revision);
    }

    static Columns<?> of(Listing listing) {
        return ALL.get(listing.kind()).in(listing.languages());
    }

    /** The name of the list of a kind of entry. */
    static String list(Class<? extends ListItem> kind) {
        return ALL.get(kind).list;
    }

    String list() {
        return list;
    }

    /** The name of the column with the URL of the entry; null if there is none. */
    String urlName() {
        return urlName;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * The values of an entry, in the order of {@link #names()}.
     *
     * @param address makes a path an absolute URL
     */
    Stream<Object> values(ListItem entry, Function<String, URI> address) {
        var view = kind.cast(entry);
        return columns.stream().map(column -> column.value().apply(view, address));
    }

    Columns<V> add(String name, Function<V, Object> value) {
        return add(name, null, (view, address) -> value.apply(view));
    }

    /** A column of days. */
    Columns<V> day(String name, Function<V, String> day) {
        return add(name, view -> day.apply(view) == null ? null : LocalDate.parse(day.apply(view)));
    }

    /** A column per language. */
    Columns<V> text(String name, Function<V, Text> text) {
        return add(name + "En", view -> english(text.apply(view))).add(name + "Ja", view -> japanese(text.apply(view)));
    }

    /** A column per language that is asked for. */
    Columns<V> words(String name, Function<V, Text> text) {
        return add(name + "En", Language.EN, (view, address) -> english(text.apply(view)))
                .add(name + "Ja", Language.JA, (view, address) -> japanese(text.apply(view)));
    }

    /** A column with the absolute URL of the page of the entry. */
    Columns<V> url(String name) {
        urlName = name;
        return add(
                name,
                null,
                (view, address) -> address.apply(view.links().page()).toString());
    }

    /** A column with the path of the entry, under which clients reach it. */
    Columns<V> href(String name) {
        return add(
                name,
                null,
                (view, address) -> address.apply(view.links().self()).getRawPath());
    }

    /** A column with one value per item of a list. */
    <T> Columns<V> each(String name, Function<V, ? extends Collection<T>> list, Function<T, Object> value) {
        return add(name, view -> list.apply(view).stream().map(value).toList());
    }

    /** A column per language with one text per item of a list. */
    <T> Columns<V> eachText(String name, Function<V, ? extends Collection<T>> list, Function<T, Text> text) {
        return each(name + "En", list, item -> english(text.apply(item)))
                .each(name + "Ja", list, item -> japanese(text.apply(item)));
    }

    private Columns<V> add(String name, Language language, BiFunction<V, Function<String, URI>, Object> value) {
        columns.add(new Column<>(name, language, value));
        return this;
    }

    /** The columns that are there when these languages are asked for. */
    private Columns<V> in(Set<Language> languages) {
        var some = new Columns<>(kind, list);
        some.urlName = urlName;
        columns.stream()
                .filter(column -> column.language() == null || languages.contains(column.language()))
                .forEach(some.columns::add);
        return some;
    }

    private static String english(Text text) {
        return text == null ? null : text.en();
    }

    private static String japanese(Text text) {
        return text == null ? null : text.ja();
    }
}
