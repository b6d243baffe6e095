package org.rawi.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an article that a JSON object has; all its others are skipped. */
final class ArticleFields {

    private static final Set<String> KNOWN =
            Set.of("id", "doc", "title", "text", "publishedAt", "url", "publisher", "outlet");

    private final Map<String, String> values = new HashMap<>();
    private @Nullable String mistyped;

    private ArticleFields() {}

    /** Takes the object whose start the parser stands at, to its end. */
    static ArticleFields parse(JsonParser parser) throws IOException {
        ArticleFields fields = new ArticleFields();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (KNOWN.contains(name)) {
                fields.put(name, value, parser);
            }
            parser.skipChildren();
        }
        return fields;
    }

    private void put(String name, JsonToken value, JsonParser parser) throws IOException {
        boolean number = value == JsonToken.VALUE_NUMBER_INT && (name.equals("id") || name.equals("doc"));
        if (value == JsonToken.VALUE_STRING || number) {
            values.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL && mistyped == null) {
            mistyped = name;
        }
    }

    /** The first field whose value is not a string, or null when all are. */
    @Nullable
    String mistyped() {
        return mistyped;
    }

    /** The value of the first of these fields that is there and not blank, or null. */
    @Nullable
    String firstOf(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** The value exactly as given, or null when it is not there. */
    @Nullable
    String exact(String name) {
        return values.get(name);
    }
}
