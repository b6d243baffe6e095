package org.rawi.evaluation.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a JSON file whose getters name file and field in what they complain of. */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    private final String where;
    private final Map<?, ?> fields;

    private JsonTree(String where, Map<?, ?> fields) {
        this.where = where;
        this.fields = fields;
    }

    /** The object that a file holds. */
    static JsonTree parse(String file, String content) {
        try (JsonParser parser = JSON.createParser(content)) {
            if (value(parser, parser.nextToken()) instanceof Map<?, ?> fields) {
                return new JsonTree(file, fields);
            }
            throw new MalformedGoldException(file, "no JSON object");
        } catch (JsonProcessingException notJson) {
            int line = notJson.getLocation().getLineNr();
            throw new MalformedGoldException(file + ":" + line, "not JSON: " + notJson.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                fields.put(name, value(parser, parser.nextToken()));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                elements.add(value(parser, next));
            }
            return elements;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        return token == JsonToken.VALUE_STRING ? parser.getText() : null;
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw wrong("no text '" + name + "'");
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        return fields.get(name) instanceof String text ? text : null;
    }

    int number(String name, int otherwise) {
        return fields.get(name) instanceof Integer number ? number : otherwise;
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        String word = text(name);
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException unknown) {
            throw wrong("no " + name + " '" + word + "'");
        }
    }

    @Nullable
    JsonTree objectOrNull(String name) {
        return fields.get(name) instanceof Map<?, ?> object ? new JsonTree(where + " " + name, object) : null;
    }

    JsonTree object(String name) {
        JsonTree object = objectOrNull(name);
        if (object == null) {
            throw wrong("no object '" + name + "'");
        }
        return object;
    }

    /** The objects of a list; an absent list is empty. */
    List<JsonTree> objects(String name) {
        List<JsonTree> objects = new ArrayList<>();
        if (fields.get(name) instanceof List<?> elements) {
            for (Object element : elements) {
                if (!(element instanceof Map<?, ?> object)) {
                    throw wrong("'" + name + "' holds something that is no object");
                }
                Object id = object.get("id");
                objects.add(new JsonTree(where + " " + (id == null ? name : id), object));
            }
        }
        return objects;
    }

    MalformedGoldException wrong(String problem) {
        return new MalformedGoldException(where, problem);
    }
}
