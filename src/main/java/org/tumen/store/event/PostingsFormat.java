package org.tumen.store.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.model.Coordinates;
import org.tumen.model.DateResolution;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.store.Affiliation;

/** Postings as bytes: each value as text, and its document ids in the format that RoaringBitmap specifies. */
final class PostingsFormat {

    /** Between the parts of a value; ids have none. */
    private static final String SEPARATOR = " ";

    private PostingsFormat() {}

    static void write(Postings postings, DataOutput out) throws IOException {
        for (var facet : Facet.values()) {
            var values = postings.values(facet);
            out.writeInt(values.size());
            for (var value : values) {
                out.writeUTF(text(value));
                postings.of(facet, value).serialize(out);
            }
        }
    }

    static Postings read(DataInput in) throws IOException {
        var postings = new Postings();
        for (var facet : Facet.values()) {
            for (var values = in.readInt(); values > 0; values--) {
                var value = value(facet, in.readUTF());
                var docIds = new RoaringBitmap();
                docIds.deserialize(in);
                postings.put(facet, value, docIds);
            }
        }
        return postings;
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> term) {
            return term.name();
        } else if (value instanceof Facet.Participation one) {
            return one.actor() + SEPARATOR + one.role().name();
        } else if (value instanceof Facet.Position one) {
            return one.actor() + SEPARATOR + one.stance().name();
        } else if (value instanceof Affiliation.Node node) {
            return node.id() + SEPARATOR + node.level().name();
        } else if (value instanceof Coordinates point) {
            return String.join(
                    SEPARATOR,
                    Double.toString(point.longitude()),
                    Double.toString(point.latitude()),
                    Integer.toString(point.precisionMetres()));
        }
        // Texts, numbers, truth values and days.
        return value.toString();
    }

    private static Object value(Facet facet, String text) {
        var parts = text.split(SEPARATOR);
        return switch (facet) {
            case TYPE -> EventType.valueOf(text);
            case EVENT_CLASS -> EventClass.valueOf(text);
            case TYPE_GROUP -> EventTypeGroup.valueOf(text);
            case STATUS -> Status.valueOf(text);
            case RESOLUTION -> DateResolution.valueOf(text);
            case ROLE -> Role.valueOf(text);
            case STANCE -> Stance.valueOf(text);
            case PARTICIPATION -> new Facet.Participation(parts[0], Role.valueOf(parts[1]));
            case POSITION -> new Facet.Position(parts[0], Stance.valueOf(parts[1]));
            case NODE, OTHER_NODE -> new Affiliation.Node(NetworkLevel.valueOf(parts[1]), parts[0]);
            case POINT ->
                new Coordinates(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Integer.parseInt(parts[2]));
            case PART, CONFLICT, DENIAL -> Boolean.valueOf(text);
            case SOURCE_COUNT, PUBLISHER_COUNT -> Integer.valueOf(text);
            case KNOWN -> LocalDate.parse(text);
            case YEAR,
                    MONTH,
                    ACTOR,
                    POSITION_BY,
                    SAID_BY,
                    SUBJECT,
                    COUNTRY,
                    OTHER_COUNTRY,
                    PLACE,
                    WHOLE,
                    AGREEMENT,
                    SOURCE,
                    PUBLISHER -> text;
            case PARTICIPANT, HOLDER, CLAIMANT, SUBJECT_ACTOR, SUBJECT_PLACE, LOCATION ->
                throw new IllegalArgumentException(facet + " is replaced at the end of loading");
        };
    }
}
