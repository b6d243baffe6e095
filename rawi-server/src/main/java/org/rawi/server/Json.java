package org.rawi.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Values to JSON, and requests' JSON to trees. */
public final class Json {

    /** Writes records as they are declared, absent values as null. */
    public static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** The value as one line of JSON. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The one JSON object that a request holds; anything else is a malformed request. */
    public static JsonNode object(String text) {
        try (var parser = MAPPER.createParser(text)) {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || !node.isObject()) {
                throw new ProblemException(ProblemKind.MALFORMED, "the body must be a JSON object");
            }
            if (parser.nextToken() != null) {
                throw new ProblemException(ProblemKind.MALFORMED, "something stands behind the JSON object");
            }
            return node;
        } catch (JsonProcessingException malformed) {
            var where = malformed.getLocation();
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    "not valid JSON"
                            + (where == null ? "" : ", line " + where.getLineNr() + ", column " + where.getColumnNr()));
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }
}
