package org.rawi.intake.page.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as it is found in pages: read as far as it goes, with comments, raw line feeds and trailing commas. */
final class LooseJson {

    private static final int DEEPEST = 64;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private LooseJson() {}

    /** Maps, lists and strings; what stands before the first error. Null when not even that. */
    static @Nullable Object parse(String text) {
        int start = start(text);
        if (start < 0) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(text.substring(start))) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                Map<String, Object> map = new LinkedHashMap<>();
                object(parser, map, 0);
                return map;
            }
            List<Object> list = new ArrayList<>();
            array(parser, list, 0);
            return list;
        } catch (IOException notJson) {
            return null;
        }
    }

    private static int start(String text) {
        int object = text.indexOf('{');
        int array = text.indexOf('[');
        return object < 0 ? array : array < 0 ? object : Math.min(object, array);
    }

    /** Fills the map; false when the rest cannot be read. */
    private static boolean object(JsonParser parser, Map<String, Object> map, int depth) {
        try {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (!value(parser, parser.nextToken(), depth, found -> map.putIfAbsent(name, found))) {
                    return false;
                }
            }
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean array(JsonParser parser, List<Object> list, int depth) {
        try {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == null || !value(parser, next, depth, list::add)) {
                    return false;
                }
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean value(
            JsonParser parser, @Nullable JsonToken token, int depth, java.util.function.Consumer<Object> sink)
            throws IOException {
        if (token == null || depth > DEEPEST) {
            return false;
        }
        switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                boolean whole = object(parser, map, depth + 1);
                sink.accept(map);
                return whole;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                boolean whole = array(parser, list, depth + 1);
                sink.accept(list);
                return whole;
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> sink.accept(parser.getText());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL, VALUE_EMBEDDED_OBJECT -> {}
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME -> {
                return false;
            }
        }
        return true;
    }
}
