package org.tumen.api.v1.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.api.v1.view.Text;

/** The columns of a kind of entry. Values are strings, numbers, booleans and lists of strings, or null. */
final class Columns<V extends ListItem> {

    private static final Map<Class<? extends ListItem>, Columns<?>> ALL = Map.of(
            EventView.class, Rows.events(),
            PersonView.class, Rows.people(),
            OrganisationView.class, Rows.organisations(),
            AgreementView.class, Rows.agreements(),
            PlaceView.class, Rows.places(),
            SourceView.class, Rows.sources());

    private final Class<V> kind;
    private final List<String> names = new ArrayList<>();
    private final List<Function<V, Object>> values = new ArrayList<>();

    Columns(Class<V> kind) {
        this.kind = kind;
    }

    static Columns<?> of(Class<? extends ListItem> kind) {
        return ALL.get(kind);
    }

    List<String> names() {
        return names;
    }

    /** The values of an entry, in the order of {@link #names()}. */
    Stream<Object> values(ListItem entry) {
        var view = kind.cast(entry);
        return values.stream().map(value -> value.apply(view));
    }

    Columns<V> add(String name, Function<V, Object> value) {
        names.add(name);
        values.add(value);
        return this;
    }

    /** A column per language. */
    Columns<V> text(String name, Function<V, Text> text) {
        return add(name + "En", view -> english(text.apply(view))).add(name + "Ja", view -> japanese(text.apply(view)));
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

    private static String english(Text text) {
        return text == null ? null : text.en();
    }

    private static String japanese(Text text) {
        return text == null ? null : text.ja();
    }
}
