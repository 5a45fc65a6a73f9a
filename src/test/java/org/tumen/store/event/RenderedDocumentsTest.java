package org.tumen.store.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.Content;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.load.Reading;
import org.tumen.store.DocumentRenderer;

import static org.assertj.core.api.Assertions.assertThat;

/** What was rendered beforehand is what is served; and what may be of another dataset or another program is not. */
class RenderedDocumentsTest {

    private static Dataset dataset;

    @TempDir
    private Path directory;

    private final Saying renderer = new Saying("as ever");

    @BeforeAll
    static void read_the_published_dataset() {
        dataset = Reading.of(Path.of("dataset")).dataset();
    }

    static Stream<DocumentCodec> packings() {
        return Stream.of(DocumentCodec.NONE, ZstdCodec.of(dataset.events(), new Saying("as ever")));
    }

    @ParameterizedTest
    @MethodSource("packings")
    void each_entry_has_its_own(DocumentCodec codec) throws IOException {
        RenderedDocuments.write(dataset, directory, renderer, codec);
        var documents = read().orElseThrow();

        assertThat(dataset.named())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(documents.of(entry)).isEqualTo(renderer.render(entry)));
        var all = documents.ofEvents(0, dataset.events().size(), DocumentCodec.NONE);
        assertThat(all)
                .containsExactlyElementsOf(
                        dataset.events().stream().map(renderer::render).toList());
        assertThat(documents.ofEvents(3, 7, DocumentCodec.NONE)).containsExactlyElementsOf(all.subList(3, 7));
    }

    @ParameterizedTest
    @MethodSource("packings")
    void events_are_packed_as_they_are_wanted(DocumentCodec wanted) throws IOException {
        RenderedDocuments.write(dataset, directory, renderer);
        var documents = read().orElseThrow();

        assertThat(documents.codec()).isSameAs(DocumentCodec.NONE);
        assertThat(wanted.decode(documents.ofEvents(5, 6, wanted).get(0)))
                .isEqualTo(renderer.render(dataset.events().get(5)));
    }

    @Test
    void packed_ones_are_smaller_and_know_how_they_are_packed() throws IOException {
        var plain = RenderedDocuments.write(dataset, directory, renderer, DocumentCodec.NONE);
        var encoded = RenderedDocuments.write(dataset, directory, renderer, ZstdCodec.of(dataset.events(), renderer));
        var documents = read().orElseThrow();

        assertThat(encoded).isLessThan(plain).isEqualTo(Files.size(file()));
        assertThat(documents
                        .codec()
                        .decode(documents.ofEvents(5, 6, documents.codec()).get(0)))
                .isEqualTo(renderer.render(dataset.events().get(5)));
    }

    @Test
    void there_may_be_none() {
        assertThat(read()).isEmpty();
    }

    @Test
    void those_of_other_data_are_none() throws IOException {
        var other = new Dataset(
                dataset.release(),
                dataset.sources(),
                dataset.people(),
                dataset.organisations(),
                dataset.places(),
                dataset.agreements(),
                dataset.events(),
                "0".repeat(64));
        RenderedDocuments.write(other, directory, renderer);

        assertThat(read()).isEmpty();
    }

    @Test
    void those_of_another_version_of_the_program_are_none() throws IOException {
        RenderedDocuments.write(dataset, directory, renderer);
        var bytes = Files.readAllBytes(file());
        // After the digest and the number of bytes that either text has.
        bytes[2 + 64 + 2] ^= 1;
        Files.write(file(), bytes);

        assertThat(read()).isEmpty();
    }

    @Test
    void those_that_a_changed_program_would_render_otherwise_are_none() throws IOException {
        RenderedDocuments.write(dataset, directory, new Saying("as nobody does any more"));

        assertThat(read()).isEmpty();
    }

    @Test
    void one_that_would_be_rendered_otherwise_is_enough() throws IOException {
        var last = dataset.events().get(dataset.events().size() - 1);
        RenderedDocuments.write(
                dataset,
                directory,
                new Saying(entry -> entry.id().equals(last.id()) ? "a little differently" : "as ever"));

        assertThat(read()).isEmpty();
    }

    @Test
    void those_that_came_with_the_program_are_taken_at_their_word() throws IOException {
        var written = new Saying("as the build does");
        RenderedDocuments.write(dataset, directory, written);
        var first = dataset.people().get(0);

        assertThat(RenderedDocuments.of(dataset, new PartOfTheProgram(files()), renderer)
                        .orElseThrow()
                        .of(first))
                .isEqualTo(written.render(first));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 66, 100, 1000, 50_000})
    void what_was_cut_off_is_none(int length) throws IOException {
        RenderedDocuments.write(dataset, directory, renderer);
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), length));

        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packings")
    void one_bit_of_damage_is_enough(DocumentCodec codec) throws IOException {
        RenderedDocuments.write(dataset, directory, renderer, codec);
        var bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1000] ^= 1;
        Files.write(file(), bytes);

        assertThat(read()).isEmpty();
    }

    @Test
    void what_was_never_finished_is_none() throws IOException {
        RenderedDocuments.write(dataset, directory, renderer);
        var bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 0, 2000, (byte) 0);
        Files.write(file(), bytes);

        assertThat(read()).isEmpty();
    }

    private Optional<RenderedDocuments> read() {
        return RenderedDocuments.of(dataset, files(), renderer);
    }

    private DatasetSource files() {
        return DatasetSource.directory(directory);
    }

    private Path file() {
        return directory.resolve("documents.bin");
    }

    /** Renders next to nothing. */
    private record Saying(Function<EntryRecord, String> how) implements DocumentRenderer {

        Saying(String how) {
            this(entry -> how);
        }

        @Override
        public byte[] render(EntryRecord entry) {
            return "{\"id\": \"%s\", \"said\": \"%s\", \"times\": %d}"
                    .formatted(entry.id(), how.apply(entry), entry.id().hashCode())
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] renderCiteAs(EntryRecord entry) {
            throw new UnsupportedOperationException();
        }
    }

    /** Files as they are in the packaged program. */
    private record PartOfTheProgram(DatasetSource files) implements DatasetSource {

        @Override
        public Content open(String fileName) throws IOException {
            return files.open(fileName);
        }

        @Override
        public boolean isPartOfTheProgram() {
            return true;
        }
    }
}
