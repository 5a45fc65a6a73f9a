package org.tumen.api.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/**
 * Completes the scanned contract: parameters and responses become references to the described ones, pages say what they
 * are pages of, and closed lists get their words from the vocabularies.
 */
public class ContractFilter implements OASFilter {

    /** Names the vocabulary that a string's values come from. */
    private static final String VOCABULARY = "x-vocabulary";

    /** What the media types of shapes that only one operation has are called. */
    private static final Map<String, String> SHAPES = Map.of("text/csv", "csv", "application/gexf+xml", "gexf");

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            var operation = item.getGET();
            describeParameters(operation, components.getParameters());
            describeResponses(operation, path);
            nameItems(contract, operation, path);
            nameShapes(
                    operation.getOperationId(),
                    operation.getResponses().getAPIResponse("200"),
                    components.getSchemas());
            giveExamples(operation);
        });
        List.of("Page", "Document").forEach(components::removeSchema);
        components.getSchemas().values().forEach(ContractFilter::fillVocabularies);
        components.getParameters().values().forEach(parameter -> fillVocabularies(parameter.getSchema()));
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    /**
     * Each parameter is described once: under its name or, where it means something of its own, its name after that of
     * the tag or the operation.
     */
    private static void describeParameters(Operation operation, Map<String, Parameter> described) {
        if (operation.getParameters() == null) {
            return;
        }
        var tag = operation.getTags().get(0);
        operation.setParameters(operation.getParameters().stream()
                .map(parameter -> {
                    var name = parameter.getName();
                    var key = Stream.of(operation.getOperationId() + "." + name, tag + "." + name, name)
                            .filter(described::containsKey)
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(
                                    "nobody has described the parameter %s of %s".formatted(name, tag)));
                    return OASFactory.createParameter().ref(key);
                })
                .toList());
    }

    private static void describeResponses(Operation operation, String path) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        // Where no media type is declared, because a list can be had as many, the scan takes that for any.
        ok.getContent().removeMediaType("*/*");
        List.of("ETag", "Cache-Control", "Vary", "Dataset-Version")
                .forEach(name -> ok.addHeader(name, OASFactory.createHeader().ref(name)));
        if (isPage(ok)) {
            ok.addHeader("Link", OASFactory.createHeader().ref("Link"));
        }
        responses.addAPIResponse("304", response("NotModified"));
        responses.addAPIResponse("400", response("InvalidParameter"));
        responses.addAPIResponse("404", response("NotFound"));
        responses.addAPIResponse("406", response("NotAcceptable"));
        responses.addAPIResponse("500", response("InternalError"));
        if (asksForWords(operation) || takesMuchWork(operation)) {
            responses.addAPIResponse("503", response("Unavailable"));
        }
        if (refersTo(ok, "Document")) {
            responses.addAPIResponse("308", response("PermanentRedirect"));
        }
    }

    private static boolean asksForWords(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getRef().endsWith("/q")
                                || parameter.getRef().endsWith(".q"));
    }

    /** Of those that no words are asked of. */
    private static boolean takesMuchWork(Operation operation) {
        return operation.getOperationId().equals("getArchive");
    }

    /** What a page or document holds is what the operation with an id under the same path gets one of. */
    private static void nameItems(OpenAPI contract, Operation operation, String path) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (isPage(ok)) {
            var one = contract.getPaths().getPathItem(path + "/{id}").getGET().getOperationId();
            var name = one.substring("get".length());
            var page = page(contract.getComponents().getSchemas().get("Page"), name);
            contract.getComponents().addSchema(name + "Page", page);
            setSchema(ok, name + "Page");
        } else if (refersTo(ok, "Document")) {
            var name = operation.getOperationId().substring("get".length());
            setSchema(ok, name);
            // Not in the views: it is added to the answer with a single entry, and lists go without it.
            contract.getComponents()
                    .getSchemas()
                    .get(name)
                    .addProperty("citeAs", OASFactory.createSchema().ref("CiteAs"));
        }
    }

    /** Another shape than JSON has a schema of its own, named after the operation and the shape: {@code countEvents.csv}. */
    private static void nameShapes(String operationId, APIResponse ok, Map<String, Schema> schemas) {
        ok.getContent().getMediaTypes().forEach((mediaType, content) -> {
            var name = operationId + "." + SHAPES.get(mediaType);
            if (schemas.containsKey(name)) {
                content.setSchema(OASFactory.createSchema().ref(name));
            }
        });
    }

    /** The files {@code openapi-examples/<operation id>.<subtype>} are answers to one request, each as one media type. */
    private static void giveExamples(Operation operation) {
        operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaTypes()
                .forEach((type, media) -> {
                    var file = "/openapi-examples/%s.%s".formatted(operation.getOperationId(), type.split("/")[1]);
                    try (var example = ContractFilter.class.getResourceAsStream(file)) {
                        if (example != null) {
                            media.setExample(
                                    type.endsWith("+json") || type.equals("application/json")
                                            ? new ObjectMapper().readValue(example, Object.class)
                                            : new String(example.readAllBytes(), StandardCharsets.UTF_8));
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Schema page(Schema page, String name) {
        return OASFactory.createSchema()
                .type(page.getType())
                .description("Some of the entries that a query matches.")
                .addProperty("total", page.getProperties().get("total"))
                .addProperty("next", page.getProperties().get("next"))
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("The entries, in the order asked for.")
                                .items(OASFactory.createSchema().ref(name)))
                .required(List.of("total", "items"));
    }

    private static void fillVocabularies(Schema schema) {
        if (schema == null) {
            return;
        }
        // Not getExtensions(): the 3.1 model keeps unknown keywords among its own.
        if (schema.get(VOCABULARY) instanceof String id) {
            schema.setEnumeration(codes(id));
            schema.set(VOCABULARY, null);
        }
        fillVocabularies(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ContractFilter::fillVocabularies);
        }
    }

    private static List<Object> codes(String id) {
        return Vocabulary.ALL.stream()
                .filter(vocabulary -> vocabulary.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no vocabulary " + id))
                .terms()
                .stream()
                .map(Term::code)
                .map(Object.class::cast)
                .toList();
    }

    private static boolean isPage(APIResponse response) {
        return refersTo(response, "Page");
    }

    private static boolean refersTo(APIResponse response, String schema) {
        var media = response.getContent().getMediaType("application/json");
        return media != null && (SCHEMAS + schema).equals(media.getSchema().getRef());
    }

    private static void setSchema(APIResponse response, String schema) {
        response.getContent()
                .getMediaType("application/json")
                .setSchema(OASFactory.createSchema().ref(schema));
    }

    private static APIResponse response(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }
}
