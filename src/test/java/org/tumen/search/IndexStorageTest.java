package org.tumen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IndexStorageTest {

    @TempDir
    private Path directory;

    @Test
    void directories_of_killed_processes_are_deleted_and_no_others() throws IOException {
        var killed = Files.createDirectory(directory.resolve("tumen-search-1"));
        Files.createFile(killed.resolve("process.lock"));
        Files.createFile(killed.resolve("_0.cfs"));
        var before = Files.createDirectory(directory.resolve("tumen-search-2"));
        Files.setLastModifiedTime(before, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        var starting = Files.createDirectory(directory.resolve("tumen-search-3"));
        var foreign = Files.createDirectory(directory.resolve("other"));

        IndexStorage.deleteLeft(directory);

        assertThat(killed).doesNotExist();
        assertThat(before).doesNotExist();
        assertThat(starting).exists();
        assertThat(foreign).exists();
    }

    /** Each in a process of its own, as programs are. */
    @Test
    void directories_in_use_are_not_deleted() throws Exception {
        var large = 1_000_000;
        var storage = new IndexStorage();
        var own = ((MMapDirectory) storage.directory(large)).getDirectory();
        // Another index of this process looks for what others have left, too.
        var second = new IndexStorage();
        second.directory(large);
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        own.getParent().toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(other.getInputStream().readAllBytes());
        assertThat(other.waitFor()).as(output).isZero();
        assertThat(own).exists();

        storage.delete();
        second.delete();
        assertThat(own).doesNotExist();
    }

    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String... arguments) throws IOException {
            IndexStorage.deleteLeft(Path.of(arguments[0]));
        }
    }
}
