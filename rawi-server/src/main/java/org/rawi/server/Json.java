package org.rawi.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rawi.Reading;
import org.rawi.formats.FindingJson;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;

/** Values to JSON, findings in the shape of schema {@code rawi/1}; and requests' JSON to trees. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Reading.class, serializer(FindingJson::write))
                    .addSerializer(Statement.class, serializer(FindingJson::write))
                    .addSerializer(Event.class, serializer(FindingJson::write))
                    .addSerializer(AgendaItem.class, serializer(FindingJson::write)))
            .build();

    private interface Writing<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    private Json() {}

    /** The value as one line of JSON: records as they are declared, absent values as null. */
    public static String write(Object value) {
        try {
            return FindingJson.encodable(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The one JSON object that a request holds; anything else is a malformed request. */
    public static JsonNode object(String text) {
        try (var parser = MAPPER.createParser(text)) {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || !node.isObject()) {
                throw new ProblemException(ProblemKind.MALFORMED, "a JSON object is needed");
            }
            if (parser.nextToken() != null) {
                throw new ProblemException(ProblemKind.MALFORMED, "something stands behind the JSON object");
            }
            return node;
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            String where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new ProblemException(ProblemKind.MALFORMED, "not valid JSON" + where);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private static <T> JsonSerializer<T> serializer(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(json, value);
            }
        };
    }
}
