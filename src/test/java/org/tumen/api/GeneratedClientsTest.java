package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that are generated from the contract understand this server, and one that has grown as version 1 may. */
@QuarkusTest
class GeneratedClientsTest {

    private static final Path GENERATOR = Path.of("target/generators/openapi-generator-cli.jar");

    /** What operations need to be asked with. */
    private static final Map<String, Map<String, String>> REQUIRED = Map.of(
            "getEvent", Map.of("id", "talks-at-harpa"),
            "getPerson", Map.of("id", "maria-borg"),
            "getOrganisation", Map.of("id", "icelandic-foreign-ministry"),
            "getAgreement", Map.of("id", "friendship-treaty"),
            "getPlace", Map.of("id", "harpa"),
            "getSource", Map.of("id", "courier-2023"),
            "getVocabulary", Map.of("id", "statuses"),
            "search", Map.of("q", "harpa"));

    @TempDir
    private Path directory;

    @Test
    void java_clients_read_what_is_added_later() throws Exception {
        generateJava();
        var server = URI.create("http://localhost:" + RestAssured.port);
        try (var classes = compiled();
                var later = Later.before(server)) {
            var now = answers(classes, server);
            assertThat(now.keySet()).containsExactlyElementsOf(Contract.operationIds());
            assertThat(now.get("listEvents").at("/items/0/id").asText()).isNotEmpty();
            assertThat(now.get("getEvent").at("/status").asText()).isEqualTo("confirmed");

            var then = answers(classes, later.address());
            assertThat(then.keySet()).isEqualTo(now.keySet());
            assertThat(then.get("getEvent").at("/status").asText()).isEqualTo(Later.WORD);
            assertThat(then.get("getEvent").at("/" + Later.FIELD).asText()).isEqualTo(Later.WORD);
            assertThat(then.get("getEvent").at("/title"))
                    .hasSizeGreaterThan(now.get("getEvent").at("/title").size());
            assertThat(then.get("listEvents").at("/total"))
                    .isEqualTo(now.get("listEvents").at("/total"));
        }
    }

    @Test
    void typescript_clients_compile_with_what_is_added_later() throws Exception {
        var generator = Wanted.npmProgram("openapi-typescript");
        var compiler = Wanted.npmProgram("tsc");
        run(
                generator.toString(),
                "openapi/openapi.yaml",
                "--output",
                directory.resolve("tumen.d.ts").toString());
        var later =
                (ObjectNode) Contract.example("getEvent", "application/json").deepCopy();
        later.put("type", Later.WORD).put(Later.FIELD, Later.WORD);
        var program = Files.writeString(directory.resolve("client.ts"), """
                import type { components, paths } from './tumen';

                type Event = components['schemas']['Event'];
                type Page = paths['/v1/events']['get']['responses'][200]['content']['application/json'];

                const event: Event = %s;
                const type: string = event.type;
                const page: Page = { total: 1, items: [event], addedLater: 'x' };
                const title: string = page.items[0].title.en;
                console.log(type, title);
                """.formatted(later));
        run(compiler.toString(), "--strict", "--noEmit", "--lib", "es2020,dom", program.toString());
    }

    /** The answers to all operations by their ids, as the client understood them. */
    private static Map<String, JsonNode> answers(ClassLoader classes, URI server) throws Exception {
        var client = classes.loadClass("org.openapitools.client.ApiClient");
        var configured = client.getConstructor().newInstance();
        client.getMethod("updateBaseUri", String.class).invoke(configured, server.toString());
        var mapper = (ObjectMapper) client.getMethod("getObjectMapper").invoke(configured);
        var answers = new TreeMap<String, JsonNode>();
        for (var tag : Contract.tags()) {
            var type = classes.loadClass("org.openapitools.client.api." + tag + "Api");
            var api = type.getConstructor(client).newInstance(configured);
            for (var method : type.getMethods()) {
                if (Contract.operationIds().contains(method.getName()) && !takesHeaders(method)) {
                    answers.put(method.getName(), answer(api, method, mapper));
                }
            }
        }
        return answers;
    }

    private static JsonNode answer(Object api, Method method, ObjectMapper mapper) throws Exception {
        var required = REQUIRED.getOrDefault(method.getName(), Map.of());
        var arguments = Arrays.stream(method.getParameters())
                .map(parameter -> required.get(parameter.getName()))
                .toArray();
        try {
            var answer = method.invoke(api, arguments);
            return answer instanceof File ? NullNode.instance : mapper.valueToTree(answer);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName() + " of the generated client failed", e.getCause());
        }
    }

    private static boolean takesHeaders(Method method) {
        return method.getParameterCount() > 0
                && method.getParameterTypes()[method.getParameterCount() - 1].equals(Map.class);
    }

    private void generateJava() throws Exception {
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--generator-name=java",
                "--library=native",
                "--input-spec=openapi/openapi.yaml",
                "--output=" + directory,
                "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                // That option alone would need one more library.
                "--additional-properties=openApiNullable=false");
    }

    private URLClassLoader compiled() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var classes = Files.createDirectories(directory.resolve("classes"));
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                var sources = Files.walk(directory.resolve("src/main/java"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of(
                    "-parameters",
                    "-proc:none",
                    "-nowarn",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            assertThat(compiler.getTask(null, files, null, options, null, units).call())
                    .isTrue();
        }
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var output = Files.createTempFile("generator", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as("%s%n%s", String.join(" ", command), Files.readString(output))
                    .isZero();
        } finally {
            process.destroy();
            Files.delete(output);
        }
    }
}
