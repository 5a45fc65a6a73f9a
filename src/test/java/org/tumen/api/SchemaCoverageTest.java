package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.api.v1.view.SourceView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every property of the dataset's schemas reaches every output, or a rule here says why it does not. A new property fails until
 * it is written out, or until it has a rule.
 */
@QuarkusTest
class SchemaCoverageTest {

    private static final String IN_JSON_ONLY = "a row has one line: JSON and the archive have it";

    private static final Map<String, Class<?>> VIEWS = Map.of(
            "dataset", ReleaseView.class,
            "events", EventView.class,
            "people", PersonView.class,
            "organisations", OrganisationView.class,
            "agreements", AgreementView.class,
            "places", PlaceView.class,
            "sources", SourceView.class);

    private static final Map<String, String> CONTRACT = Map.of(
            "dataset", "Dataset",
            "events", "Event",
            "people", "Person",
            "organisations", "Organisation",
            "agreements", "Agreement",
            "places", "Place",
            "sources", "Source");

    /** The names of JSON, and so of the contract. */
    private static final List<Rule> JSON_RULES = List.of(
            Rule.omitted(".*\\.formerIds", "a former id redirects to the current one"),
            Rule.renamed("sources\\.paragraphLengths", "sources.paragraphs", "how many there are"),
            Rule.renamed("(.*\\.citations\\.source)", "$1", "a citation has the source's id and its publisher"));

    private static final List<Rule> CSV_RULES = List.of(
            Rule.omitted("dataset\\..*", "there is one dataset, and no list"),
            Rule.omitted(".*\\.formerIds", "a former id redirects to the current one"),
            Rule.renamed("(events|organisations|agreements|places)\\.citations\\.source", "$1.sourceIds", "a list"),
            Rule.omitted(".*\\.citations\\..*", IN_JSON_ONLY),
            Rule.omitted(".*\\.(quantities|conflicts)\\..*", IN_JSON_ONLY),
            Rule.renamed("(events|agreements)\\.positions\\.actor", "$1.positionActorIds", "a list"),
            Rule.renamed("(events|agreements)\\.positions\\.stance", "$1.positionStances", "a list"),
            Rule.omitted(".*\\.positions\\.(date|note\\..*)", IN_JSON_ONLY),
            Rule.renamed("events\\.participants\\.actor", "events.participantIds", "a list"),
            Rule.renamed("events\\.participants\\.role", "events.participantRoles", "a list"),
            Rule.renamed("events\\.agreements", "events.agreementIds", "a list"),
            Rule.renamed("events\\.about\\.actors", "events.aboutActorIds", "a list"),
            Rule.renamed("events\\.about\\.places", "events.aboutPlaceIds", "a list"),
            Rule.renamed("events\\.about\\.events", "events.aboutEventIds", "a list"),
            Rule.renamed("events\\.about\\.agreements", "events.aboutAgreementIds", "a list"),
            Rule.renamed("(.*)\\.nativeName\\.text", "$1.nativeName", "beside its language"),
            Rule.renamed("people\\.offices\\.title\\.en", "people.officeTitlesEn", "a list"),
            Rule.renamed("people\\.offices\\.title\\.ja", "people.officeTitlesJa", "a list"),
            Rule.renamed("people\\.offices\\.organisation", "people.officeOrganisationIds", "a list"),
            Rule.renamed("people\\.offices\\.from", "people.officeFrom", "a list"),
            Rule.renamed("people\\.offices\\.to", "people.officeTo", "a list"),
            Rule.renamed("people\\.offices\\.attested", "people.officeAttested", "a list"),
            Rule.renamed("agreements\\.parties\\.actor", "agreements.partyIds", "a list"),
            Rule.renamed("agreements\\.parties\\.role", "agreements.partyRoles", "a list"),
            Rule.renamed("agreements\\.signatories\\.person", "agreements.signatoryIds", "a list"),
            Rule.renamed("agreements\\.signatories\\.onBehalfOf", "agreements.signatoryForIds", "a list"),
            Rule.renamed("agreements\\.provisions\\.text\\.en", "agreements.provisionsEn", "a list"),
            Rule.renamed("agreements\\.provisions\\.text\\.ja", "agreements.provisionsJa", "a list"),
            Rule.renamed("places\\.coordinates\\.(.*)", "places.$1", "a place has one point"),
            Rule.renamed("sources\\.byline", "sources.bylineIds", "a list"),
            Rule.renamed("sources\\.paragraphLengths", "sources.paragraphs", "how many there are"),
            Rule.omitted("sources\\.uncited\\..*", IN_JSON_ONLY));

    /** The tables are normalised: what is a list in an entry has a table of its own. */
    private static final List<Rule> ARCHIVE_RULES = List.of(
            Rule.omitted("dataset\\..*", "datapackage.json and data/dataset.json describe the release"),
            Rule.renamed(".*\\.formerIds", "former_ids.former_id", "a table"),
            Rule.renamed(".*\\.citations\\.(.*)", "citations.$1", "a table"),
            Rule.renamed(".*\\.quantities\\.claimedBy", "quantity_claims.actor", "a table"),
            Rule.renamed(".*\\.(positions|quantities|conflicts|offices)\\.(.*)", "$1.$2", "a table"),
            Rule.renamed("events\\.participants\\.(.*)", "participants.$1", "a table"),
            Rule.renamed("events\\.agreements", "event_agreements.agreement", "a table"),
            Rule.renamed("events\\.about\\.events", "event_subjects.about_event", "a table"),
            Rule.renamed("events\\.about\\.(.*)s", "event_subjects.$1", "a table"),
            Rule.renamed("agreements\\.otherKinds", "agreement_kinds.kind", "a table"),
            Rule.renamed("agreements\\.parties\\.(.*)", "agreement_parties.$1", "a table"),
            Rule.renamed("agreements\\.(signatories|provisions)\\.(.*)", "$1.$2", "a table"),
            Rule.renamed(".*\\.nativeName\\.language", "names.language", "a table"),
            Rule.renamed(".*\\.(nativeName\\.text|printedForms|otherForms)", "names.form", "a table"),
            Rule.renamed("places\\.coordinates\\.(.*)", "places.$1", "a place has one point"),
            Rule.renamed("sources\\.byline", "bylines.person", "a table"),
            Rule.renamed("sources\\.paragraphLengths", "paragraphs.length", "a table"),
            Rule.renamed("sources\\.uncited\\.paragraphs", "paragraphs.paragraph", "a table"),
            Rule.renamed("sources\\.uncited\\.reason", "paragraphs.uncited_reason", "a table"));

    /**
     * A property of the schemas.
     *
     * @param path from the name of the file, without the lists in between
     * @param reference whether it is the id of another entry
     */
    private record Property(String path, boolean reference) {}

    /**
     * Where a property is instead of where its own name leads.
     *
     * @param name null if it is left out
     * @param reason why
     */
    private record Rule(String path, String name, String reason) {

        static Rule renamed(String path, String name, String reason) {
            return new Rule(path, name, reason);
        }

        static Rule omitted(String path, String reason) {
            return new Rule(path, null, reason);
        }
    }

    private enum Output {
        JSON(JSON_RULES) {
            @Override
            Set<String> names() {
                var names = new TreeSet<String>();
                VIEWS.forEach((file, view) -> addComponents(view, file, names));
                return names;
            }
        },
        CONTRACT(JSON_RULES) {
            @Override
            Set<String> names() {
                var names = new TreeSet<String>();
                SchemaCoverageTest.CONTRACT.forEach(
                        (file, schema) -> addProperties(Contract.schema(schema), file, names));
                return names;
            }
        },
        CSV(CSV_RULES) {
            @Override
            Set<String> names() {
                return VIEWS.keySet().stream()
                        .filter(file -> !file.equals("dataset"))
                        .flatMap(file -> Arrays.stream(header(file).split(",")).map(column -> file + "." + column))
                        .collect(Collectors.toSet());
            }

            @Override
            String nameOf(Property property) {
                var parts = property.path().split("\\.");
                var column = Arrays.stream(parts)
                        .skip(2)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining("", parts[1], property.reference() ? "Id" : ""));
                return parts[0] + "." + column;
            }
        },
        ARCHIVE(ARCHIVE_RULES) {
            @Override
            Set<String> names() {
                try {
                    var names = new TreeSet<String>();
                    UnpackedArchive.of(Api.get("/v1/dataset/archive").extract().asByteArray())
                            .tables()
                            .forEach((table, schema) -> schema.path("fields")
                                    .forEach(field -> names.add(
                                            table + "." + field.path("name").asText())));
                    return names;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            String nameOf(Property property) {
                return inSnakeCase(property.path());
            }

            @Override
            String renamed(String name) {
                return inSnakeCase(name);
            }
        };

        private final List<Rule> rules;

        Output(List<Rule> rules) {
            this.rules = rules;
        }

        /** All that the output has, each with the name of a file or table before it. */
        abstract Set<String> names();

        /** The name without a rule: in JSON, an entry that is referred to is an object with an id. */
        String nameOf(Property property) {
            return property.path() + (property.reference() ? ".id" : "");
        }

        String renamed(String name) {
            return name;
        }

        /** Where the property must be, or null if a rule leaves it out. */
        String expected(Property property) {
            for (var rule : rules) {
                if (property.path().matches(rule.path())) {
                    return rule.name() == null ? null : renamed(property.path().replaceFirst(rule.path(), rule.name()));
                }
            }
            return nameOf(property);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_property_is_written_out_or_has_a_reason_not_to_be(Output output) {
        var names = output.names();
        assertThat(properties()).hasSizeGreaterThan(100).allSatisfy(property -> {
            var expected = output.expected(property);
            if (expected == null) {
                assertThat(names).as("left out: " + property).doesNotContain(output.nameOf(property));
            } else {
                assertThat(names).as(property.toString()).contains(expected);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_property_that_nobody_writes_out_is_missed(Output output) {
        var names = output.names();
        for (var path : List.of("events.mood", "events.weather.en", "people.nativeName.script", "places.ruler")) {
            assertThat(names).doesNotContain(output.expected(new Property(path, path.endsWith("ruler"))));
        }
    }

    /** Also that none of two rules hides the other. */
    @ParameterizedTest
    @EnumSource
    void every_rule_is_of_use(Output output) {
        var used = properties().stream()
                .flatMap(property -> output.rules.stream()
                        .filter(rule -> property.path().matches(rule.path()))
                        .limit(1))
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(output.rules);
    }

    private static List<Property> properties() {
        var properties = new ArrayList<Property>();
        VIEWS.keySet().forEach(file -> addProperties(schema(file), file, properties, file));
        return properties;
    }

    private static void addProperties(JsonNode schema, String path, List<Property> properties, String file) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            var target = reference.startsWith("#")
                    ? file
                    : reference.replace(".schema.json", "").split("#")[0];
            var definition = schema(target).at(reference.split("#")[1]);
            if (reference.endsWith("/slug") && !path.endsWith(".id")) {
                properties.add(new Property(path, true));
            } else {
                addProperties(definition, path, properties, target);
            }
        } else if (schema.has("items")) {
            addProperties(schema.path("items"), path, properties, file);
        } else if (schema.has("properties")) {
            schema.path("properties")
                    .propertyStream()
                    .forEach(property ->
                            addProperties(property.getValue(), path + "." + property.getKey(), properties, file));
        } else {
            properties.add(new Property(path, false));
        }
    }

    private static JsonNode schema(String file) {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("dataset/schema", file + ".schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addProperties(JsonNode schema, String path, Set<String> names) {
        if (schema.has("$ref")) {
            addProperties(Contract.schema(schema.path("$ref").asText().replaceFirst(".*/", "")), path, names);
        } else if (schema.has("items")) {
            addProperties(schema.path("items"), path, names);
        } else if (schema.has("properties")) {
            schema.path("properties")
                    .propertyStream()
                    .forEach(property -> addProperties(property.getValue(), path + "." + property.getKey(), names));
        } else {
            names.add(path);
        }
    }

    private static void addComponents(Type type, String path, Set<String> names) {
        if (type instanceof ParameterizedType list) {
            addComponents(list.getActualTypeArguments()[0], path, names);
        } else if (type instanceof Class<?> view && view.isRecord()) {
            Arrays.stream(view.getRecordComponents())
                    .forEach(component ->
                            addComponents(component.getGenericType(), path + "." + component.getName(), names));
        } else {
            names.add(path);
        }
    }

    private static String header(String file) {
        return Api.get("/v1/%s?format=csv&limit=1".formatted(file))
                .extract()
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static String inSnakeCase(String path) {
        var table = path.substring(0, path.indexOf('.'));
        var column = path.substring(table.length() + 1)
                .replace('.', '_')
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(Locale.ROOT);
        return table + "." + column;
    }
}
