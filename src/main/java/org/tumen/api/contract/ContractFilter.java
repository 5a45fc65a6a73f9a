package org.tumen.api.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * Completes the scanned contract: replaces parameters and responses by references to shared components, gives each
 * page and document the schema of its items, and lists the words of the vocabularies. What responses contain is left
 * open, so that clients generated from this contract take the fields and words that are added to it later.
 */
public class ContractFilter implements OASFilter {

    /** Extension that names the vocabulary of a string, or several with spaces between them. */
    private static final String VOCABULARY = "x-vocabulary";

    /** Suffix of the schema name by media type, for formats whose schema depends on the operation. */
    private static final Map<String, String> SCHEMA_SUFFIXES =
            Map.of("text/csv", "csv", "application/gexf+xml", "gexf");

    private static final String SCHEMAS = "#/components/schemas/";

    /** What is sent with a file name, besides the archive, whose resource declares it. */
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Words to which others may be added: {@code enum} without the promise that there are no others. */
    private static final String OPEN_WORDS = "x-extensible-enum";

    /** Marks the parameters whose example belongs to a first request. Tools fill in every example that there is. */
    private static final String FIRST_REQUEST = "x-first-request";

    /** The parameters in the order of use: which entries, then what of them, then how they are sent. */
    private static final List<String> ORDER = List.of(
            "by",
            "level",
            "relation",
            "since",
            "date",
            "from",
            "to",
            "name",
            "actor",
            "role",
            "type",
            "kind",
            "country",
            "place",
            "saidBy",
            "about",
            "positionBy",
            "stance",
            "concerns",
            "concernsCountry",
            "node",
            "concernsNode",
            "party",
            "organisation",
            "on",
            "parent",
            "publisher",
            "language",
            "status",
            "q",
            "id");

    private static final List<String> LAST = List.of(
            "sort",
            "limit",
            "format",
            "lang",
            "match",
            "zeros",
            "all",
            "cursor",
            "delimiter",
            "bom",
            "start",
            "end",
            "timeZone");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            var operation = item.getGET();
            referenceParameters(operation, components.getParameters());
            referenceResponses(operation);
            setItemSchema(contract, operation, path);
            setFormatSchemas(
                    operation.getOperationId(),
                    operation.getResponses().getAPIResponse("200"),
                    components.getSchemas());
            addExamples(operation);
        });
        List.of("Page", "Document").forEach(components::removeSchema);
        components.getSchemas().values().forEach(schema -> {
            fillVocabularies(schema);
            open(schema);
        });
        components.getParameters().values().forEach(parameter -> {
            fillVocabularies(parameter.getSchema());
            keepExampleOfFirstRequest(parameter);
        });
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    /**
     * Replaces parameters by references. The component's key is the name, prefixed by operation id or tag where a
     * parameter has a meaning of its own.
     */
    private static void referenceParameters(Operation operation, Map<String, Parameter> components) {
        if (operation.getParameters() == null) {
            return;
        }
        var tag = operation.getTags().get(0);
        operation.setParameters(operation.getParameters().stream()
                .map(parameter -> {
                    var name = parameter.getName();
                    var key = Stream.of(operation.getOperationId() + "." + name, tag + "." + name, name)
                            .filter(one -> components.containsKey(one)
                                    && components.get(one).getIn() == parameter.getIn())
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(
                                    "no component describes the parameter %s of %s".formatted(name, tag)));
                    return Map.entry(place(name), OASFactory.createParameter().ref(key));
                })
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Where a parameter stands among those of its operation: one that no list has comes between the two. */
    private static int place(String name) {
        if (ORDER.contains(name)) {
            return ORDER.indexOf(name);
        }
        return ORDER.size() + 1 + LAST.indexOf(name);
    }

    /** Moves the example into the description, unless the values are listed anyway. */
    private static void keepExampleOfFirstRequest(Parameter parameter) {
        if (parameter.getExtensions() != null && parameter.getExtensions().containsKey(FIRST_REQUEST)) {
            parameter.removeExtension(FIRST_REQUEST);
            return;
        }
        var example = parameter.getExample();
        if (example != null && !listsItsValues(parameter.getSchema())) {
            var text = example instanceof List<?> values
                    ? values.stream().map(Object::toString).collect(Collectors.joining(","))
                    : example.toString();
            parameter.setDescription("%s Example: `%s`.".formatted(parameter.getDescription(), text));
        }
        parameter.setExample(null);
    }

    private static boolean listsItsValues(Schema schema) {
        return schema.getEnumeration() != null
                || (schema.getItems() != null && schema.getItems().getEnumeration() != null)
                || schema.getType().contains(Schema.SchemaType.BOOLEAN);
    }

    /** Opens objects to other fields, and lists of words to other words. A list of one is a constant, such as a type in GeoJSON. */
    private static void open(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getEnumeration() != null && schema.getEnumeration().size() > 1) {
            schema.addExtension(OPEN_WORDS, schema.getEnumeration());
            schema.setEnumeration(null);
        }
        open(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ContractFilter::open);
            if (schema.getAdditionalPropertiesSchema() == null) {
                // Without it, generated clients that follow a strict reading refuse other fields.
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
            }
        }
    }

    private static void referenceResponses(Operation operation) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        // The scanner adds */* where an operation declares no media type, because it negotiates the format.
        ok.getContent().removeMediaType("*/*");
        List.of("ETag", "Cache-Control", "Vary", "Dataset-Version")
                .forEach(name -> ok.addHeader(name, OASFactory.createHeader().ref(name)));
        if (isPage(ok)) {
            List.of("Link", "Total-Count")
                    .forEach(
                            name -> ok.addHeader(name, OASFactory.createHeader().ref(name)));
        }
        if (ok.getContent().getMediaTypes().containsKey(WORKBOOK)) {
            ok.addHeader("Content-Disposition", OASFactory.createHeader().ref("Content-Disposition"));
        }
        responses.addAPIResponse("304", response("NotModified"));
        responses.addAPIResponse("400", response("InvalidParameter"));
        responses.addAPIResponse("404", response("NotFound"));
        responses.addAPIResponse("406", response("NotAcceptable"));
        responses.addAPIResponse("408", response("RequestTimeout"));
        responses.addAPIResponse("412", response("PreconditionFailed"));
        responses.addAPIResponse("413", response("ContentTooLarge"));
        responses.addAPIResponse("414", response("UriTooLong"));
        responses.addAPIResponse("429", response("TooManyRequests"));
        responses.addAPIResponse("431", response("HeadersTooLarge"));
        responses.addAPIResponse("500", response("InternalError"));
        responses.addAPIResponse("503", response("Unavailable"));
        if (refersTo(ok, "Document")) {
            responses.addAPIResponse("308", response("PermanentRedirect"));
            responses.addAPIResponse("410", response("Gone"));
        }
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getRef)
                        .anyMatch(ref -> ref.endsWith("/" + name) || ref.endsWith("." + name));
    }

    /**
     * The items of a page have the schema of the operation that gets one of them, at the same path with {@code /{id}}; changes
     * have one of their own.
     */
    private static void setItemSchema(OpenAPI contract, Operation operation, String path) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (isPage(ok)) {
            var one = contract.getPaths().getPathItem(path + "/{id}");
            var name = one == null ? "Change" : one.getGET().getOperationId().substring("get".length());
            var shared = contract.getComponents().getSchemas().get("Page");
            var page = page(shared, name);
            if (hasParameter(operation, "date")) {
                page.addProperty("inPeriod", shared.getProperties().get("inPeriod"));
            }
            contract.getComponents().addSchema(name + "Page", page);
            setSchema(ok, name + "Page");
        } else if (refersTo(ok, "Document")) {
            var name = operation.getOperationId().substring("get".length());
            setSchema(ok, name);
            // Not in the views, since only the response with a single entry has it.
            contract.getComponents()
                    .getSchemas()
                    .get(name)
                    .addProperty("citeAs", OASFactory.createSchema().ref("CiteAs"));
        }
    }

    /** Formats other than JSON can have a schema named after operation and format, such as {@code countEvents.csv}. */
    private static void setFormatSchemas(String operationId, APIResponse ok, Map<String, Schema> schemas) {
        ok.getContent().getMediaTypes().forEach((mediaType, content) -> {
            var name = operationId + "." + SCHEMA_SUFFIXES.get(mediaType);
            if (schemas.containsKey(name)) {
                content.setSchema(OASFactory.createSchema().ref(name));
            }
        });
    }

    /** Adds the response bodies in {@code openapi-examples/<operation id>.<subtype>} as examples. */
    private static void addExamples(Operation operation) {
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
                .addProperty("empty", page.getProperties().get("empty"))
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
        // Not getExtensions(): in the 3.1 model, unknown keywords are properties of the schema.
        if (schema.get(VOCABULARY) instanceof String ids) {
            schema.setEnumeration(Arrays.stream(ids.split(" "))
                    .flatMap(id -> codes(id).stream())
                    .toList());
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
