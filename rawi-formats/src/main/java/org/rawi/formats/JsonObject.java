package org.rawi.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parsed JSON object whose getters name the field in what they complain of. */
final class JsonObject {

    private final String path;
    private final Map<String, @Nullable Object> fields;

    private JsonObject(String path, Map<String, @Nullable Object> fields) {
        this.path = path;
        this.fields = fields;
    }

    static JsonObject parse(String json) {
        try (JsonParser parser = ReadingJson.JSON.createParser(json)) {
            Object value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new MalformedReadingException("something stands behind the reading");
            }
            return object("reading", value);
        } catch (JsonProcessingException notJson) {
            throw new MalformedReadingException("not JSON: " + notJson.getOriginalMessage(), notJson);
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
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getNumberValue();
        }
        return token == JsonToken.VALUE_TRUE ? Boolean.TRUE : token == JsonToken.VALUE_FALSE ? Boolean.FALSE : null;
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String text(String name) {
        return required(name, textOrNull(name));
    }

    @Nullable
    String textOrNull(String name) {
        return typed(name, String.class);
    }

    boolean flag(String name) {
        return required(name, typed(name, Boolean.class));
    }

    Number number(String name) {
        return required(name, typed(name, Number.class));
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        return required(name, wordOrNull(name, type));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String name, Class<E> type) {
        String word = textOrNull(name);
        if (word == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException unknown) {
            throw new MalformedReadingException(path + "." + name + ": no " + type.getSimpleName() + " '" + word + "'");
        }
    }

    JsonObject object(String name) {
        return object(path + "." + name, fields.get(name));
    }

    /** The elements of a list of texts; an absent list is empty. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name)) {
            if (!(element instanceof String text)) {
                throw new MalformedReadingException(path + "." + name + ": not all texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** The elements of a list of objects; an absent list is empty. */
    <T> List<T> list(String name, Function<JsonObject, T> element) {
        List<T> values = new ArrayList<>();
        for (Object value : elements(name)) {
            values.add(element.apply(object(path + "." + name + "[" + values.size() + "]", value)));
        }
        return values;
    }

    private List<?> elements(String name) {
        List<?> elements = typed(name, List.class);
        return elements == null ? List.of() : elements;
    }

    MalformedReadingException malformed(String reason) {
        return new MalformedReadingException(path + ": " + reason);
    }

    @SuppressWarnings("unchecked") // maps come from value() only
    private static JsonObject object(String path, @Nullable Object value) {
        if (!(value instanceof Map)) {
            throw new MalformedReadingException(path + ": not an object");
        }
        return new JsonObject(path, (Map<String, @Nullable Object>) value);
    }

    private <T> @Nullable T typed(String name, Class<T> type) {
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new MalformedReadingException(path + "." + name + ": not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new MalformedReadingException(path + "." + name + ": missing");
        }
        return value;
    }
}
