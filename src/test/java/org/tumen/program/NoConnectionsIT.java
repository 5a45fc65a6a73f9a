package org.tumen.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** The program connects to nothing, and asks no name server: the kernel's calls are watched. */
class NoConnectionsIT {

    /** A connection, or a datagram to an address, over IP. */
    private static final Pattern OUTGOING = Pattern.compile("(connect|sendto|sendmsg|sendmmsg)\\(.*AF_INET.*");

    private static final List<String> REQUESTS = List.of(
            "/",
            "/events",
            "/events/treaty-signing-2024",
            "/embed/timeline",
            "/swagger-ui/",
            "/openapi",
            "/sitemap.xml",
            "/v1",
            "/v1/events?limit=500",
            "/v1/events?q=missile",
            "/v1/events?actor=金正恩",
            "/v1/events.atom",
            "/v1/events.ics",
            "/v1/events.xlsx",
            "/v1/events.jsonld",
            "/v1/events.ndjson?all=true",
            "/v1/search?q=kim",
            "/v1/counts?by=year,type",
            "/v1/network?format=gexf",
            "/v1/changes?since=1.0.0",
            "/v1/dataset/archive",
            "/q/health",
            "/q/metrics");

    @TempDir
    private Path directory;

    @Test
    void from_its_start_to_its_end_it_connects_to_nothing() throws Exception {
        var strace = Wanted.program("strace", "that the program connects to nothing");
        var trace = directory.resolve("trace.txt");
        var command = List.of(
                strace.toString(),
                "-D",
                "-f",
                "-qq",
                "--seccomp-bpf",
                "-o",
                trace.toString(),
                "-e",
                "trace=bind,connect,sendto,sendmsg,sendmmsg");
        try (var program = Program.serve(command, Map.of())) {
            for (var request : REQUESTS) {
                assertThat(program.get(request)).isNotNull();
            }
            assertThat(Files.readString(trace))
                    .as("the watch works")
                    .contains("bind(")
                    .contains("htons(" + program.port() + ")");
        }
        assertThat(Files.readAllLines(trace)).noneMatch(NoConnectionsIT::isOutgoing);
    }

    @Test
    void connections_would_be_noticed() {
        assertThat(List.of(
                        "12 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"10.0.0.1\")}, 16) = 0",
                        "12 connect(5, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = -1 EINPROGRESS",
                        "12 sendto(7, \"x\", 1, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 1",
                        "12 sendmmsg(7, [{msg_hdr={msg_name={sa_family=AF_INET}}}], 2, 0) = 2"))
                .allMatch(NoConnectionsIT::isOutgoing);
        assertThat(List.of(
                        "12 sendto(7, \"x\", 1, MSG_NOSIGNAL, NULL, 0) = 1",
                        "12 connect(5, {sa_family=AF_UNIX, sun_path=\"/var/run/nscd/socket\"}, 110) = -1 ENOENT",
                        "12 bind(5, {sa_family=AF_INET, sin_port=htons(8080)}, 16) = 0"))
                .noneMatch(NoConnectionsIT::isOutgoing);
    }

    private static boolean isOutgoing(String call) {
        return OUTGOING.matcher(call).find();
    }
}
