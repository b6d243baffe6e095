package org.rawi.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A description of an API, and what it says of answers. */
final class OpenApi {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode description;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    OpenApi(String yaml) throws IOException {
        description = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        description.at("/components/schemas").forEach(OpenApi::close);
    }

    /** What the description leaves open for later versions must not be there today: it would be undescribed. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /** All operations, such as {@code get /health}. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        description
                .get("paths")
                .fields()
                .forEachRemaining(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.add(method + " " + path.getKey())));
        return operations;
    }

    /** The parameters of an operation, each as the description has it. */
    List<JsonNode> parameters(String operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation(operation).path("parameters").forEach(each -> parameters.add(resolved(each)));
        return parameters;
    }

    /** The values of a closed list. */
    List<String> values(String schema) {
        List<String> values = new ArrayList<>();
        description.at("/components/schemas/" + schema + "/enum").forEach(each -> values.add(each.asText()));
        return values;
    }

    /** Whether an operation describes an answer of this status and media type. */
    boolean describes(String operation, int status, String mediaType) {
        JsonNode response = response(operation, status);
        return mediaType.isEmpty()
                ? !response.has("content")
                : response.path("content").has(mediaType);
    }

    /** What is wrong with a value, by the schema of the answer; empty when nothing is. */
    Set<ValidationMessage> faults(String operation, int status, String mediaType, String json) {
        JsonNode schema =
                response(operation, status).path("content").path(mediaType).path("schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        JsonSchema compiled = schemas.getSchema(whole);
        return compiled.validate(json, InputFormat.JSON);
    }

    private JsonNode response(String operation, int status) {
        JsonNode responses = operation(operation).path("responses");
        JsonNode exact = responses.path(Integer.toString(status));
        return resolved(exact.isMissingNode() ? responses.path("default") : exact);
    }

    private JsonNode operation(String operation) {
        int space = operation.indexOf(' ');
        return description.get("paths").path(operation.substring(space + 1)).path(operation.substring(0, space));
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : description.at(reference.asText().substring(1));
    }
}
