package org.tumen.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** The unit for systemd is one that systemd understands and finds nothing to object to. */
class ServiceUnitIT {

    private static final Path UNIT = Path.of("src/main/docker/tumen@.service");

    /** Of 100; systemd calls this “OK”. What remains is that the program has a network, and a just-in-time compiler. */
    private static final int MOST_EXPOSED = 15;

    @TempDir
    private Path directory;

    @Test
    void systemd_accepts_it() throws Exception {
        // The compiler of the tests is not necessarily where the unit expects java.
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var unit = Files.writeString(
                directory.resolve("tumen@.service"), Files.readString(UNIT).replace("/usr/bin/java", java.toString()));
        assertThat(analyze("verify", unit.toString())).isEqualTo(new Result(0, ""));
    }

    @Test
    void it_is_hardly_exposed() throws Exception {
        var result =
                analyze("security", "--offline=true", "--threshold=" + MOST_EXPOSED, "--no-pager", UNIT.toString());
        assertThat(result.status).as(result.output).isZero();
        assertThat(result.output)
                .contains("✓ User=/DynamicUser=", "✓ ProtectSystem=", "✓ NoNewPrivileges=", "✓ PrivateTmp=")
                .doesNotContain("✗ CapabilityBoundingSet");
    }

    private Result analyze(String... arguments) throws IOException, InterruptedException {
        var program = Wanted.program("systemd-analyze", "the unit for systemd");
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var output = directory.resolve("output.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var status = builder.start().waitFor();
        return new Result(status, Files.readString(output));
    }

    private record Result(int status, String output) {}
}
