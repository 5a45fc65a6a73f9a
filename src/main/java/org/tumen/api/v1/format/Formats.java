package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.tumen.api.v1.view.ListItem;

/** All formats of lists. */
@Singleton
public class Formats {

    /** In order of preference, which decides between formats that a client likes equally. */
    private final List<Format> all;

    Formats(ObjectMapper mapper) {
        all = List.of(
                new Json(mapper),
                new Ndjson(),
                new Csv(),
                new Xlsx(),
                new GeoJson(mapper),
                new ICalendar(),
                new Atom(),
                new JsonLd(mapper),
                new TimelineJs(mapper));
    }

    /** The formats that can represent entries of a kind. */
    public List<Format> of(Class<? extends ListItem> kind) {
        return all.stream().filter(format -> format.supports(kind)).toList();
    }
}
