package org.tumen.api.v1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EntryLookupTest {

    private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");

    @TempDir
    private Path directory;

    private EntryLookup lookup;

    /** A place, and an agreement that goes by its name. */
    @BeforeEach
    void read() throws IOException {
        new DatasetCopy(SAMPLE, directory)
                .change(
                        DatasetFile.AGREEMENTS,
                        "friendship-treaty",
                        (ObjectNode treaty) -> treaty.putArray("otherForms").add("North Atlantic"));
        lookup = new EntryLookup(DatasetReader.read(DatasetSource.directory(directory)), null);
    }

    @Test
    void an_id_is_what_has_it_also_if_another_entry_has_the_name() {
        assertThat(lookup.subject("north-atlantic")).isEqualTo("north-atlantic");
    }

    @Test
    void a_name_that_entries_of_several_kinds_have_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> lookup.subject("North Atlantic"))
                .withMessage("may mean any of friendship-treaty, north-atlantic; say which");
    }
}
