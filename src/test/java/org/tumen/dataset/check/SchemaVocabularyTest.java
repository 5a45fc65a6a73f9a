package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.AgreementKind;
import org.tumen.model.ChangeKind;
import org.tumen.model.DateBasis;
import org.tumen.model.EntryKind;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.Language;
import org.tumen.model.Modality;
import org.tumen.model.OrganisationKind;
import org.tumen.model.PartyRole;
import org.tumen.model.PlaceAbsence;
import org.tumen.model.PlaceKind;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.model.Term;
import org.tumen.model.UncitedReason;
import org.tumen.model.Unit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** The vocabularies in the published schemas and in the program are equal. */
class SchemaVocabularyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Term[]> LISTS = Map.ofEntries(
            entry("agreements.schema.json#/items/properties/dateBasis", DateBasis.values()),
            entry("agreements.schema.json#/items/properties/kind", AgreementKind.values()),
            entry("agreements.schema.json#/items/properties/otherKinds/items", AgreementKind.values()),
            entry("agreements.schema.json#/items/properties/modality", Modality.values()),
            entry("agreements.schema.json#/items/properties/parties/items/properties/role", PartyRole.values()),
            entry("common.schema.json#/$defs/position/properties/stance", Stance.values()),
            entry("common.schema.json#/$defs/quantity/properties/unit", Unit.values()),
            entry("events.schema.json#/items/properties/dateBasis", DateBasis.values()),
            entry("events.schema.json#/items/properties/eventClass", EventClass.values()),
            entry("events.schema.json#/items/properties/modality", Modality.values()),
            entry("events.schema.json#/items/properties/participants/items/properties/role", Role.values()),
            entry("events.schema.json#/items/properties/placeAbsence", PlaceAbsence.values()),
            entry("events.schema.json#/items/properties/type", EventType.values()),
            entry("history.schema.json#/properties/changes/items/properties/change", ChangeKind.values()),
            entry("history.schema.json#/properties/changes/items/properties/kind", EntryKind.values()),
            entry("organisations.schema.json#/items/properties/kind", OrganisationKind.values()),
            entry("places.schema.json#/items/properties/kind", PlaceKind.values()),
            entry("sources.schema.json#/items/properties/publishedBasis", DateBasis.values()),
            entry("sources.schema.json#/items/properties/uncited/items/properties/reason", UncitedReason.values()));

    @Test
    void every_closed_list_of_the_schemas_is_one_of_the_programs() throws IOException {
        var found = new TreeSet<String>();
        for (var file : schemas()) {
            JsonValue.root(DatasetFile.DATASET, schema(file))
                    .all()
                    .filter(located -> located.value().path("enum").isArray())
                    .forEach(located -> found.add(file + "#" + located.pointer()));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(LISTS.keySet());
    }

    @Test
    void every_closed_list_has_exactly_the_programs_codes_in_the_same_order() throws IOException {
        for (var list : LISTS.entrySet()) {
            var place = list.getKey().split("#");
            assertThat(schema(place[0]).at(place[1]).path("enum"))
                    .as(list.getKey())
                    .extracting(JsonNode::textValue)
                    .containsExactlyElementsOf(
                            Arrays.stream(list.getValue()).map(Term::code).toList());
        }
    }

    @Test
    void a_localised_text_has_exactly_the_programs_languages() throws IOException {
        var languages = Arrays.stream(Language.values()).map(Term::code).toList();
        var text = schema("common.schema.json").at("/$defs/localizedText");

        assertThat(text.path("required")).extracting(JsonNode::textValue).containsExactlyElementsOf(languages);
        assertThat(text.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(languages);
    }

    @Test
    void every_object_of_the_schemas_refuses_unknown_properties() throws IOException {
        for (var file : schemas()) {
            assertThat(JsonValue.root(DatasetFile.DATASET, schema(file))
                            .all()
                            .filter(located ->
                                    located.value().path("type").asText().equals("object")))
                    .as(file)
                    .filteredOn(object ->
                            object.value().path("additionalProperties").asBoolean(true))
                    .isEmpty();
        }
    }

    private static List<String> schemas() throws IOException {
        try (var files = Files.list(DatasetCopy.PUBLISHED.resolve("schema"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode schema(String file) throws IOException {
        return JSON.readTree(
                DatasetCopy.PUBLISHED.resolve("schema").resolve(file).toFile());
    }
}
