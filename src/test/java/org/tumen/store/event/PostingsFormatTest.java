package org.tumen.store.event;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.store.Affiliations;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsFormatTest {

    /** Replaced by others at the end of loading. */
    private static final Set<Facet> REPLACED = EnumSet.of(
            Facet.PARTICIPANT, Facet.HOLDER, Facet.CLAIMANT, Facet.SUBJECT_ACTOR, Facet.SUBJECT_PLACE, Facet.LOCATION);

    @Test
    void every_value_of_every_facet_is_read_as_it_was_written() throws IOException {
        var postings = published();
        var bytes = new ByteArrayOutputStream();
        PostingsFormat.write(postings, new DataOutputStream(bytes));
        var read = PostingsFormat.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        for (var facet : Facet.values()) {
            assertThat(postings.values(facet).isEmpty()).as("%s", facet).isEqualTo(REPLACED.contains(facet));
            assertThat(read.values(facet)).as("%s", facet).isEqualTo(postings.values(facet));
            postings.values(facet)
                    .forEach(value -> assertThat(read.of(facet, value)).isEqualTo(postings.of(facet, value)));
        }
    }

    private static Postings published() {
        var dataset = DatasetReader.read(DatasetSource.directory(DatasetCopy.PUBLISHED));
        var extractor = new FacetExtractor(new Affiliations(dataset), dataset.sources());
        var dateOrder = new DateOrder(dataset.events().headers());
        var builder = new PostingsBuilder();
        var events = dataset.events().stream().toList();
        for (var ordinal = 0; ordinal < events.size(); ordinal++) {
            extractor.add(events.get(ordinal), dateOrder.docId(ordinal), builder);
        }
        var postings = new Postings();
        builder.addTo(postings);
        extractor.derive(postings, dateOrder, dataset.events().headers());
        return postings;
    }
}
