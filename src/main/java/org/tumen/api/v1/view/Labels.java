package org.tumen.api.v1.view;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.OrganisationKind;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** Labels of the values of dimensions and of the nodes of networks. */
@Singleton
public class Labels {

    private static final Text NONE = new Text("None", "なし");

    private final Map<String, Text> places = new HashMap<>();
    private final Map<String, Text> sources = new HashMap<>();
    private final Map<String, Text> states = new HashMap<>();
    private final Map<String, ActorRef> actors = new HashMap<>();

    Labels(Dataset dataset) {
        dataset.places().forEach(place -> places.put(place.id(), Text.of(place.name())));
        dataset.sources().forEach(source -> sources.put(source.id(), title(source)));
        dataset.actors().forEach(actor -> actors.put(actor.id(), ActorRef.of(actor)));
        dataset.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.STATE)
                .filter(state -> state.country() != null)
                .forEach(state -> states.putIfAbsent(state.country(), Text.of(state.name())));
    }

    public Text of(Dimension dimension, String key) {
        if (key.equals(Dimension.NONE)) {
            return NONE;
        } else if (key.equals(Dimension.UNDATED)) {
            return Text.of(DateResolution.NONE.wording().label());
        }
        return switch (dimension) {
            case YEAR ->
                key.equals(Dimension.IMPRECISE) ? new Text("Over several years", "複数の年") : new Text(key, key + "年");
            case MONTH -> month(key);
            case TYPE -> term(EventType.class, key);
            case TYPE_GROUP -> term(EventTypeGroup.class, key);
            case STATUS -> term(Status.class, key);
            case EVENT_CLASS -> term(EventClass.class, key);
            case ACTOR -> actors.get(key).name();
            case COUNTRY -> country(key);
            case PLACE -> places.get(key);
            case SOURCE -> sources.get(key);
        };
    }

    public ActorRef actor(String id) {
        return actors.get(id);
    }

    /** The dataset's name of the state, or else the name of the country in the JDK's CLDR data. */
    public Text country(String code) {
        var country = new Locale.Builder().setRegion(code).build();
        return states.getOrDefault(
                code, new Text(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.JAPANESE)));
    }

    private static Text month(String key) {
        if (key.equals(Dimension.IMPRECISE)) {
            return new Text("Over several months", "複数の月");
        }
        var month = YearMonth.parse(key);
        return new Text(
                "%s %d".formatted(month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), month.getYear()),
                "%d年%d月".formatted(month.getYear(), month.getMonthValue()));
    }

    private static <T extends Enum<T> & Term> Text term(Class<T> type, String code) {
        return Text.of(Vocabulary.find(type, code).orElseThrow().wording().label());
    }

    /** The printed headline serves as the Japanese title if it is in Japanese. */
    private static Text title(SourceRecord source) {
        var title = source.title();
        return new Text(title.en(), source.language().equals("ja") ? title.original() : title.en());
    }
}
